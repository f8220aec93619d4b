#!/usr/bin/env bash
# JGit 7.8.1 (Maven Central) ignores `includeIf` in a Git configuration without a warning.
#
# Behavior: Settings in a file that `includeIf` names for the folder don't exist for JGit. If `include` names the file, they do.
# Why it surprises: Git has had `includeIf` since 2017, and libgit2 (pygit2 1.21.0), dulwich 1.2.21, and GitPython 3.2.1 read it. People keep
# one token for each workspace this way, so a tool with JGit in the same folder sends another token or none, and gets a 401.
# Output on 2026-11-30:
#   | includeIf: Git yes, JGit no, pygit2 yes, dulwich yes, GitPython yes
#   | include: Git yes, JGit yes, pygit2 yes, dulwich yes, GitPython yes
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(cd "$(mktemp -d)" && pwd -P)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.eclipse.jgit</groupId><artifactId>org.eclipse.jgit</artifactId><version>7.8.1.202611041320-r</version></dependency>
  </dependencies>
</project>
EOF
mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib >mvn.log 2>&1 || { cat mvn.log >&2; exit 2; }
cat >Finding.java <<'EOF'
import java.io.File;
import org.eclipse.jgit.api.Git;

public class Finding {
  public static void main(String[] args) throws Exception {
    try (Git git = Git.open(new File("web"))) {
      System.out.print(git.getRepository().getConfig().getString("http", "https://bitbucket.org/", "extraHeader"));
    }
  }
}
EOF
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygit2==1.21.0 dulwich==1.2.21 GitPython==3.2.1
cat >run.py <<'EOF'
import sys
import dulwich.repo, git, pygit2
section = 'https://bitbucket.org/'
read = {
    'pygit2': lambda: pygit2.Repository('web').config[f'http.{section}.extraHeader'],
    'dulwich': lambda: dulwich.repo.Repo('web').get_config_stack().get((b'http', section.encode()), b'extraHeader').decode(),
    'GitPython': lambda: git.Repo('web').config_reader().get(f'http "{section}"', 'extraHeader'),
}
try:
    print(read[sys.argv[1]]())
except Exception as error:
    print(error)
EOF
export HOME="$tmp" XDG_CONFIG_HOME="$tmp" GIT_CONFIG_NOSYSTEM=1
git init --quiet web
printf '[http "https://bitbucket.org/"]\n\textraHeader = Authorization: Basic EXAMPLE\n' >token.config
found() { [ "$("${@:2}" 2>error.log)" = 'Authorization: Basic EXAMPLE' ] && echo "$1 yes" || echo "$1 no"; }
results() {
  found Git git -C web config http.https://bitbucket.org/.extraHeader
  found JGit java -Duser.home="$tmp" -cp 'lib/*' Finding.java
  for name in pygit2 dulwich GitPython; do found "$name" venv/bin/python run.py "$name"; done
}
line() { results | paste -sd, | sed "s/,/, /g; s/^/$1: /"; }
seen=$(
  git -C web config "includeIf.gitdir:$tmp/web/.git.path" "$tmp/token.config"
  line includeIf
  git -C web config --unset "includeIf.gitdir:$tmp/web/.git.path"
  git -C web config include.path "$tmp/token.config"
  line include
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
