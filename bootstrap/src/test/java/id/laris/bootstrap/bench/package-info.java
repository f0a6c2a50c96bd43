/**
 * The benchmark, run by {@code mvn -Pbench verify}: the packaged application under load with a large shop in it, beside a
 * hand-written JDBC loop on the same database. It prints a table and never fails on time.
 */
package id.laris.bootstrap.bench;
