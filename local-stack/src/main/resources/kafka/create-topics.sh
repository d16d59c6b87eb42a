#!/bin/sh
# Makes the topics of topics.properties at $DEWCYCLE_KAFKA where they are missing; local-stack does the same in Java.
set -eu
list=${1:?the list of topics}
topics=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
grep -v -e '^#' -e '^$' "$list" | while read -r topic _ partitions settings; do
  configs=""
  for setting in $settings; do
    configs="$configs --config $setting"
  done
  # Unquoted on purpose: each setting is an argument of its own.
  # shellcheck disable=SC2086
  "$topics" --bootstrap-server "$DEWCYCLE_KAFKA" --create --if-not-exists --topic "$topic" \
    --partitions "$partitions" --replication-factor 1 $configs </dev/null
done
