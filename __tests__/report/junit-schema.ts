import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { junitPieces } from '../../src/report/junit.ts';
import type { RunReport } from '../../src/report/run-report.ts';

const counts = ['tests', 'failures', 'errors'].map(
  (name) => `<xs:attribute name="${name}" type="xs:nonNegativeInteger" use="required"/>`,
);
const totals = `
  <xs:attribute name="name" type="some" use="required"/>
  ${counts.join('')}
  <xs:attribute name="time" type="seconds" use="required"/>`;

/** What the schemas in use have in common, those of Jenkins and of Ant: whatever keeps to it is read by both. */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="some"><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="seconds"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="moment">
    <xs:restriction base="xs:dateTime"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"/></xs:restriction>
  </xs:simpleType>
  <xs:complexType name="cause"><xs:simpleContent><xs:extension base="xs:string">
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="type" type="some"/>
  </xs:extension></xs:simpleContent></xs:complexType>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:sequence>
          <xs:choice minOccurs="0">
            <xs:element name="skipped" type="cause"/>
            <xs:element name="error" type="cause"/>
            <xs:element name="failure" type="cause"/>
          </xs:choice>
          <xs:element name="system-out" type="xs:string" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="name" type="some" use="required"/>
        <xs:attribute name="classname" type="some" use="required"/>
        <xs:attribute name="time" type="seconds" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      ${totals}
      <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
      <xs:attribute name="timestamp" type="moment" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    ${totals}
  </xs:complexType></xs:element>
</xs:schema>`;

const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));

/** One case as a reader of JUnit XML sees it. */
export interface ReadCase {
  readonly name: string;
  readonly classname: string;
  /** The element in it: `failure`, `error`, `skipped`, `system-out`. */
  readonly element: string;
  readonly message?: string;
  readonly type?: string;
  readonly text: string;
}

/** A whole file as a reader of JUnit XML sees it. */
export interface ReadJunit {
  readonly suite: Readonly<Record<string, string>>;
  readonly cases: readonly ReadCase[];
}

/** Reads JUnit XML with libxml2. @throws when it is not well-formed or does not keep to the schema */
export function readJunit(xml: string): ReadJunit {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return contentOf(document);
  } finally {
    document.dispose();
  }
}

function contentOf(document: XmlDocument): ReadJunit {
  const attributes = (path: string): Readonly<Record<string, string>> =>
    Object.fromEntries(document.find(`${path}/@*`).map((node) => [nameOf(node), node.content]));
  const cases = document.find('/testsuites/testsuite/testcase').map((_, index): ReadCase => {
    const path = `/testsuites/testsuite/testcase[${index + 1}]`;
    const { name = '', classname = '' } = attributes(path);
    const [element] = document.find(`${path}/*`);
    if (element === undefined) throw new Error(`The case ${name} holds nothing.`);
    return { name, classname, element: nameOf(element), ...attributes(`${path}/*`), text: element.content };
  });
  return { suite: attributes('/testsuites/testsuite'), cases };
}

function nameOf(node: object): string {
  return 'name' in node ? String(node.name) : '';
}

/** The whole text. */
export function junitOf(report: RunReport): string {
  return [...junitPieces(report)].join('');
}
