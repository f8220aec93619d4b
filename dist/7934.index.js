"use strict";

exports.id = 7934;

exports.ids = [ 7934 ];

exports.modules = {
  /***/ 7934: 
  /***/ (_module, _exports, __require__) => {
    __require__.d(_exports, {
      minLength: () => /* binding */ minLength,
      pipe: () => /* binding */ pipe,
      object: () => /* binding */ object,
      picklist: () => /* binding */ picklist,
      unknown: () => /* binding */ unknown,
      url: () => /* binding */ url,
      minValue: () => /* binding */ minValue,
      array: () => /* binding */ array,
      string: () => /* binding */ string,
      isoDate: () => /* binding */ isoDate,
      number: () => /* binding */ number,
      maxValue: () => /* binding */ maxValue,
      literal: () => /* binding */ literal,
      record: () => /* binding */ record,
      integer: () => /* binding */ integer,
      transform: () => /* binding */ transform,
      forward: () => /* binding */ forward,
      startsWith: () => /* binding */ startsWith,
      safeParse: () => /* binding */ safeParse,
      regex: () => /* binding */ regex,
      isoTimestamp: () => /* binding */ isoTimestamp,
      exactOptional: () => /* binding */ exactOptional,
      metadata: () => /* binding */ metadata,
      check: () => /* binding */ check
         });
    /* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, boolean, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, custom, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, looseObject, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxLength, maxSize, maxWords, message, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullable, nullableAsync, nullish, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optional, optionalAsync, parse, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransform, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, strictObject, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, union, unionAsync, unwrap, uuid, value, values, variant, variantAsync, void, void_, words */
    //#region src/storages/globalConfig/globalConfig.ts
        let store$4;
    const DEFAULT_CONFIG = {
      lang: void 0,
      message: void 0,
      abortEarly: void 0,
      abortPipeEarly: void 0
    };
    /**
* Sets the global configuration.
*
* @param config The configuration.
*/    
    /**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getGlobalConfig(config$1) {
      if (!config$1 && !store$4) return DEFAULT_CONFIG;
      return {
        lang: config$1?.lang ?? store$4?.lang,
        message: config$1?.message,
        abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
        abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
      };
    }
    /**
* Deletes the global configuration.
*/    
    //#endregion
    //#region src/storages/globalMessage/globalMessage.ts
    let store$3;
    /**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/    
    /**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getGlobalMessage(lang) {
      return store$3?.get(lang);
    }
    /**
* Deletes a global error message.
*
* @param lang The language of the message.
*/    
    //#endregion
    //#region src/storages/schemaMessage/schemaMessage.ts
    let store$2;
    /**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/    
    /**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getSchemaMessage(lang) {
      return store$2?.get(lang);
    }
    /**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/    
    //#endregion
    //#region src/storages/specificMessage/specificMessage.ts
    let store$1;
    /**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/    
    /**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getSpecificMessage(reference, lang) {
      return store$1?.get(reference)?.get(lang);
    }
    /**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/    
    //#endregion
    //#region src/utils/_stringify/_stringify.ts
    /**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
    /* @__NO_SIDE_EFFECTS__ */
    function _stringify(input) {
      const type = typeof input;
      if (type === "string") return `"${input}"`;
      if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
      if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
      return type;
    }
    //#endregion
    //#region src/utils/_addIssue/_addIssue.ts
    /**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/    function _addIssue(context, label, dataset, config$1, other) {
      const input = other && "input" in other ? other.input : dataset.value;
      const expected = other?.expected ?? context.expects ?? null;
      const received = other?.received ??  _stringify(input);
      const issue = {
        kind: context.kind,
        type: context.type,
        input: input,
        expected: expected,
        received: received,
        message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
        requirement: context.requirement,
        path: other?.path,
        issues: other?.issues,
        lang: config$1.lang,
        abortEarly: config$1.abortEarly,
        abortPipeEarly: config$1.abortPipeEarly
      };
      const isSchema = context.kind === "schema";
      const message$1 = other?.message ?? context.message ??  getSpecificMessage(context.reference, issue.lang) ?? (isSchema ?  getSchemaMessage(issue.lang) : null) ?? config$1.message ??  getGlobalMessage(issue.lang);
      if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
      if (isSchema) dataset.typed = false;
      if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
    }
    //#endregion
    //#region src/utils/_cloneDataset/_cloneDataset.ts
    /**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/utils/_isSameValueZero/_isSameValueZero.ts
    /**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
    /* @__NO_SIDE_EFFECTS__ */
    function _isSameValueZero(value1, value2) {
      return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
    }
    //#endregion
    //#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
    /**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
    /* @__NO_SIDE_EFFECTS__ */    function _isValidObjectKey(object$1, key) {
      return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
    }
    //#endregion
    //#region src/utils/_isValueMatch/_isValueMatch.ts
    /**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/utils/_joinExpects/_joinExpects.ts
    /**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
    /* @__NO_SIDE_EFFECTS__ */
    function _joinExpects(values$1, separator) {
      const list = [ ...new Set(values$1) ];
      if (list.length > 1) return `(${list.join(` ${separator} `)})`;
      return list[0] ?? "never";
    }
    //#endregion
    //#region src/utils/_standardSchema/_standardSchema.ts
    /**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/    function _standardSchema(schema) {
      schema["~standard"] = {
        version: 1,
        vendor: "valibot",
        validate: value$1 => schema["~run"]({
          value: value$1
        },  getGlobalConfig())
      };
      return schema;
    }
    //#endregion
    //#region src/utils/entriesFromList/entriesFromList.ts
    /**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/utils/ValiError/ValiError.ts
    /**
* A Valibot error with useful information.
*/
    Error;
    //#endregion
    //#region src/utils/isValiError/isValiError.ts
    /**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    /**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
    const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
    /**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/    
    /**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
    const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
    /**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/    
    //#endregion
    //#region src/actions/check/check.ts
    /* @__NO_SIDE_EFFECTS__ */
    function check(requirement, message$1) {
      return {
        kind: "validation",
        type: "check",
        reference: check,
        async: false,
        expects: null,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/check/checkAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/integer/integer.ts
    /* @__NO_SIDE_EFFECTS__ */
    function integer(message$1) {
      return {
        kind: "validation",
        type: "integer",
        reference: integer,
        async: false,
        expects: null,
        requirement: Number.isInteger,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/ip/ip.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/isoDate/isoDate.ts
    /* @__NO_SIDE_EFFECTS__ */
    function isoDate(message$1) {
      return {
        kind: "validation",
        type: "iso_date",
        reference: isoDate,
        async: false,
        expects: null,
        requirement: ISO_DATE_REGEX,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/isoDateTime/isoDateTime.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/isoTimestamp/isoTimestamp.ts
    /* @__NO_SIDE_EFFECTS__ */
    function isoTimestamp(message$1) {
      return {
        kind: "validation",
        type: "iso_timestamp",
        reference: isoTimestamp,
        async: false,
        expects: null,
        requirement: ISO_TIMESTAMP_REGEX,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/isoWeek/isoWeek.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/maxValue/maxValue.ts
    /* @__NO_SIDE_EFFECTS__ */
    function maxValue(requirement, message$1) {
      return {
        kind: "validation",
        type: "max_value",
        reference: maxValue,
        async: false,
        expects: `<=${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
            received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value)
          });
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/maxWords/maxWords.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/metadata/metadata.ts
    /**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function metadata(metadata_) {
      return {
        kind: "metadata",
        type: "metadata",
        reference: metadata,
        metadata: metadata_
      };
    }
    //#endregion
    //#region src/actions/mimeType/mimeType.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/minLength/minLength.ts
    /* @__NO_SIDE_EFFECTS__ */
    function minLength(requirement, message$1) {
      return {
        kind: "validation",
        type: "min_length",
        reference: minLength,
        async: false,
        expects: `>=${requirement}`,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
            received: `${dataset.value.length}`
          });
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/minSize/minSize.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/minValue/minValue.ts
    /* @__NO_SIDE_EFFECTS__ */
    function minValue(requirement, message$1) {
      return {
        kind: "validation",
        type: "min_value",
        reference: minValue,
        async: false,
        expects: `>=${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
            received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value)
          });
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/minWords/minWords.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/regex/regex.ts
    /* @__NO_SIDE_EFFECTS__ */
    function regex(requirement, message$1) {
      return {
        kind: "validation",
        type: "regex",
        reference: regex,
        async: false,
        expects: `${requirement}`,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/returns/returns.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/startsWith/startsWith.ts
    /* @__NO_SIDE_EFFECTS__ */
    function startsWith(requirement, message$1) {
      return {
        kind: "validation",
        type: "starts_with",
        reference: startsWith,
        async: false,
        expects: `"${requirement}"`,
        requirement: requirement,
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, {
            received: `"${dataset.value.slice(0, this.requirement.length)}"`
          });
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/stringifyJson/stringifyJson.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/transform/transform.ts
    /**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function transform(operation) {
      return {
        kind: "transformation",
        type: "transform",
        reference: transform,
        async: false,
        operation: operation,
        "~run"(dataset) {
          dataset.value = this.operation(dataset.value);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/transform/transformAsync.ts
    /**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/actions/url/url.ts
    /* @__NO_SIDE_EFFECTS__ */
    function url(message$1) {
      return {
        kind: "validation",
        type: "url",
        reference: url,
        async: false,
        expects: null,
        requirement(input) {
          try {
            if (URL.canParse) return URL.canParse(input);
            new URL(input);
            return true;
          } catch {
            return false;
          }
        },
        message: message$1,
        "~run"(dataset, config$1) {
          if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/actions/uuid/uuid.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/methods/getFallback/getFallback.ts
    /**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getFallback(schema, dataset, config$1) {
      return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
    }
    //#endregion
    //#region src/methods/fallback/fallback.ts
    /**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/methods/forward/forward.ts
    /**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function forward(action, path) {
      return {
        ...action,
        "~run"(dataset, config$1) {
          const prevIssues = dataset.issues && [ ...dataset.issues ];
          dataset = action["~run"](dataset, config$1);
          if (dataset.issues) for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
            let pathInput = dataset.value;
            for (const key of path) {
              const pathValue = pathInput[key];
              const pathItem = {
                type: "unknown",
                origin: "value",
                input: pathInput,
                key: key,
                value: pathValue
              };
              if (issue.path) issue.path.push(pathItem); else issue.path = [ pathItem ];
              if (!pathValue) break;
              pathInput = pathValue;
            }
          }
          return dataset;
        }
      };
    }
    //#endregion
    //#region src/methods/forward/forwardAsync.ts
    /**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/methods/getDefault/getDefault.ts
    /**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function getDefault(schema, dataset, config$1) {
      return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
    }
    //#endregion
    //#region src/methods/getDefaults/getDefaults.ts
    /**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/array/array.ts
    /* @__NO_SIDE_EFFECTS__ */
    function array(item, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "array",
        reference: array,
        expects: "Array",
        async: false,
        item: item,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (Array.isArray(input)) {
            dataset.typed = true;
            dataset.value = [];
            for (let key = 0; key < input.length; key++) {
              const value$1 = input[key];
              const itemDataset = this.item["~run"]({
                value: value$1
              }, config$1);
              if (itemDataset.issues) {
                const pathItem = {
                  type: "array",
                  origin: "value",
                  input: input,
                  key: key,
                  value: value$1
                };
                for (const issue of itemDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = itemDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!itemDataset.typed) dataset.typed = false;
              dataset.value.push(itemDataset.value);
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/array/arrayAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/exactOptional/exactOptional.ts
    /* @__NO_SIDE_EFFECTS__ */
    function exactOptional(wrapped, default_) {
      return _standardSchema({
        kind: "schema",
        type: "exact_optional",
        reference: exactOptional,
        expects: wrapped.expects,
        async: false,
        wrapped: wrapped,
        default: default_,
        "~run"(dataset, config$1) {
          return this.wrapped["~run"](dataset, config$1);
        }
      });
    }
    //#endregion
    //#region src/schemas/exactOptional/exactOptionalAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/literal/literal.ts
    /* @__NO_SIDE_EFFECTS__ */
    function literal(literal_, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "literal",
        reference: literal,
        expects:  _stringify(literal_),
        async: false,
        literal: literal_,
        message: message$1,
        "~run"(dataset, config$1) {
          if ( _isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/looseObject/looseObject.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/number/number.ts
    /* @__NO_SIDE_EFFECTS__ */
    function number(message$1) {
      return _standardSchema({
        kind: "schema",
        type: "number",
        reference: number,
        expects: "number",
        async: false,
        message: message$1,
        "~run"(dataset, config$1) {
          if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/object/object.ts
    /* @__NO_SIDE_EFFECTS__ */    function object(entries$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "object",
        reference: object,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const key in this.entries) {
              const valueSchema = this.entries[key];
              if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                const value$1 = key in input ? input[key] :  getDefault(valueSchema);
                const valueDataset = valueSchema["~run"]({
                  value: value$1
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input: input,
                    key: key,
                    value: value$1
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!valueDataset.typed) dataset.typed = false;
                dataset.value[key] = valueDataset.value;
              } else if (valueSchema.fallback !== void 0) dataset.value[key] =  getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                _addIssue(this, "key", dataset, config$1, {
                  input: void 0,
                  expected: `"${key}"`,
                  path: [ {
                    type: "object",
                    origin: "key",
                    input: input,
                    key: key,
                    value: input[key]
                  } ]
                });
                if (config$1.abortEarly) break;
              }
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/object/objectAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/picklist/picklist.ts
    /* @__NO_SIDE_EFFECTS__ */
    function picklist(options, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "picklist",
        reference: picklist,
        expects:  _joinExpects(options.map(_stringify), "|"),
        async: false,
        options: options,
        message: message$1,
        "~run"(dataset, config$1) {
          if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/promise/promise.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/record/record.ts
    /* @__NO_SIDE_EFFECTS__ */
    function record(key, value$1, message$1) {
      return _standardSchema({
        kind: "schema",
        type: "record",
        reference: record,
        expects: "Object",
        async: false,
        key: key,
        value: value$1,
        message: message$1,
        "~run"(dataset, config$1) {
          const input = dataset.value;
          if (input && typeof input === "object") {
            dataset.typed = true;
            dataset.value = {};
            for (const entryKey in input) if ( _isValidObjectKey(input, entryKey)) {
              const entryValue = input[entryKey];
              const keyDataset = this.key["~run"]({
                value: entryKey
              }, config$1);
              if (keyDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "key",
                  input: input,
                  key: entryKey,
                  value: entryValue
                };
                for (const issue of keyDataset.issues) {
                  issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = keyDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              const valueDataset = this.value["~run"]({
                value: entryValue
              }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input: input,
                  key: entryKey,
                  value: entryValue
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
              if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
            }
          } else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/record/recordAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/string/string.ts
    /* @__NO_SIDE_EFFECTS__ */
    function string(message$1) {
      return _standardSchema({
        kind: "schema",
        type: "string",
        reference: string,
        expects: "string",
        async: false,
        message: message$1,
        "~run"(dataset, config$1) {
          if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/symbol/symbol.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/schemas/unknown/unknown.ts
    /**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function unknown() {
      return _standardSchema({
        kind: "schema",
        type: "unknown",
        reference: unknown,
        expects: "unknown",
        async: false,
        "~run"(dataset) {
          dataset.typed = true;
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/schemas/variant/variant.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/methods/pipe/pipe.ts
    /* @__NO_SIDE_EFFECTS__ */
    function pipe(...pipe$1) {
      return _standardSchema({
        ...pipe$1[0],
        pipe: pipe$1,
        "~run"(dataset, config$1) {
          for (const item of pipe$1) if (item.kind !== "metadata") {
            if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
              dataset.typed = false;
              break;
            }
            if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
          }
          return dataset;
        }
      });
    }
    //#endregion
    //#region src/methods/pipe/pipeAsync.ts
    /* @__NO_SIDE_EFFECTS__ */    
    //#endregion
    //#region src/methods/safeParse/safeParse.ts
    /**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
    /* @__NO_SIDE_EFFECTS__ */
    function safeParse(schema, input, config$1) {
      const dataset = schema["~run"]({
        value: input
      },  getGlobalConfig(config$1));
      return {
        typed: dataset.typed,
        success: !dataset.issues,
        output: dataset.value,
        issues: dataset.issues
      };
    }
    //#endregion
    //#region src/methods/safeParse/safeParseAsync.ts
    /**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
    /* @__NO_SIDE_EFFECTS__ */  }
};
