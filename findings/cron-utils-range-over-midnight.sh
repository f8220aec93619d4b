#!/usr/bin/env bash
# cron-utils 9.2.1 (Maven Central) runs a Quartz schedule for the hours 22-2 at 22 only, and describes it as "between 22 and 2".
#
# Behavior: A range whose end is before its start is accepted with the QUARTZ definition, validated, and described. The times of execution
# have its first value only. In the field for the day of the week, it works.
# Why it surprises: Quartz 2.5.2 (Maven Central) runs at all hours and in all months of such a range. For other definitions, such as UNIX, the
# parser rejects the range. A job over the turn of the day or the year runs too rarely, while the text in the user interface is right.
# Output on 2026-11-30:
#   | 0 0 22-2 * * ? | every hour between 22 and 2
#   | Quartz: 12-01 22:00, 12-01 23:00, 12-02 00:00, 12-02 01:00, 12-02 02:00
#   | cron-utils: 12-01 22:00, 12-02 22:00, 12-03 22:00, 12-04 22:00, 12-05 22:00
#   | 0 0 8 1 NOV-FEB ? | at 08:00 at 1 day every month between November and February
#   | Quartz: 01-01 08:00, 02-01 08:00, 11-01 08:00, 12-01 08:00, 01-01 08:00
#   | cron-utils: 11-01 08:00, 11-01 08:00, 11-01 08:00, 11-01 08:00, 11-01 08:00
#   | 0 0 8 ? * SAT-MON | at 08:00 every day between Saturday and Monday
#   | Quartz: 12-05 08:00, 12-06 08:00, 12-07 08:00, 12-12 08:00, 12-13 08:00
#   | cron-utils: 12-05 08:00, 12-06 08:00, 12-07 08:00, 12-12 08:00, 12-13 08:00
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.cronutils</groupId><artifactId>cron-utils</artifactId><version>9.2.1</version></dependency>
    <dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import com.cronutils.descriptor.CronDescriptor;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quartz.CronExpression;

public class Finding {
  static String times(UnaryOperator<ZonedDateTime> next) {
    var start = ZonedDateTime.of(2026, 12, 1, 12, 0, 0, 0, ZoneOffset.UTC);
    return Stream.iterate(start, next).skip(1).limit(5).map(DateTimeFormatter.ofPattern("MM-dd HH:mm")::format)
      .collect(Collectors.joining(", "));
  }

  public static void main(String[] args) throws Exception {
    var parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
    for (String text : List.of("0 0 22-2 * * ?", "0 0 8 1 NOV-FEB ?", "0 0 8 ? * SAT-MON")) {
      var cron = parser.parse(text).validate();
      System.out.println(text + " | " + CronDescriptor.instance(Locale.US).describe(cron));
      var quartz = new CronExpression(text);
      quartz.setTimeZone(TimeZone.getTimeZone("UTC"));
      System.out.println("Quartz: " + times(time -> quartz.getNextValidTimeAfter(Date.from(time.toInstant())).toInstant().atZone(ZoneOffset.UTC)));
      System.out.println("cron-utils: " + times(time -> ExecutionTime.forCron(cron).nextExecution(time).orElseThrow()));
    }
  }
}
EOF
seen=$(java -cp 'lib/*' Finding.java 2>java.log) || { cat java.log >&2; exit 2; }

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
