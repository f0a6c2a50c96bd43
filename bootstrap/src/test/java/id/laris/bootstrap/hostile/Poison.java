package id.laris.bootstrap.hostile;

import java.util.List;
import java.util.stream.Stream;

/** What attackers put where a word is expected; as it goes over the wire. */
final class Poison {
    /** Nothing is called that. */
    static final String HARMLESS = "zzqxnihil";

    /** Seconds a database would sleep that obeyed. */
    static final int SLEEP = 10;

    /** Meant for SQL, for patterns, for the search for words. */
    static final List<String> SQL = encoded(
            "'",
            "\"",
            "' OR '1'='1",
            "' OR 1=1 --",
            "1) OR (1=1",
            "'; SELECT pg_sleep(10); --",
            "' || pg_sleep(10) || '",
            "1; SELECT pg_sleep(10)",
            "(SELECT pg_sleep(10))",
            "' UNION SELECT NULL,version(),NULL --",
            "/*",
            "%",
            "_",
            "\\",
            "%_%",
            "a & | ! :*",
            "<-> ( )",
            "$1 ? :q",
            "{7*7}${7*7}");

    /** Meant for whoever reads letters, numbers, days. */
    static final List<String> SHAPES = Stream.concat(
                    encoded(
                            "-1",
                            "0",
                            "2147483648",
                            "99999999999999999999",
                            "1e400",
                            "NaN",
                            "2026-02-30",
                            "+999999999-12-31",
                            "-999999999-01-01",
                            "9999-12-31",
                            "0000-01-01",
                            "+1000000000-12-31T23:59:59Z",
                            "-1000000000-01-01T00:00:00Z",
                            "9999-12-31T23:59:59-18:00",
                            "00000000-0000-0000-0000-000000000000",
                            "1-1-1-1-1",
                            "+999999999-12-31T00:00",
                            // Places in lists that no list has.
                            "1y2p0ij32e8e7_00000000-0000-0000-0000-000000000000",
                            "-1y2p0ij32e8e8_00000000-0000-0000-0000-000000000000",
                            "1y2p0ij32e8e7_1y2p0ij32e8e7",
                            "-1y2p0ij32e8e8_-1y2p0ij32e8e8",
                            "TkFNRQoACgA",
                            "UkVMRVZBTkNFCjFlOTk5CgA",
                            "../../etc/passwd",
                            "\uD83E\uDDE8\u202E\uFEFF",
                            "x".repeat(3_000))
                            .stream(),
                    // No text at all: a sign that cannot be stored, bytes that are no letters.
                    Stream.of("a%00b", "%00", "%C3%28", "%ED%A0%80", "%FF%FE"))
            .toList();

    /** Escapes of no byte: nothing that keeps to the rules sends them. */
    static final List<String> BROKEN = List.of("%", "%zz", "%u0041", "%2");

    /** Meant for who is sent on, and for headers. */
    static final List<String> PLACES = encoded(
            "//evil.test",
            "///evil.test",
            "https://evil.test",
            "https:evil.test",
            "http:evil.test",
            "\\\\evil.test",
            "/\\evil.test",
            "/\t/evil.test",
            "/\n/evil.test",
            " //evil.test",
            "/..//evil.test",
            "/.//evil.test",
            "/admin/..//..//evil.test",
            "/%2Fevil.test",
            "%2F%2Fevil.test",
            "javascript:alert('evil.test')",
            "data:text/html,evil.test",
            "//evil.test/admin/",
            "https://evil.test/akun",
            "/akun\r\nX-Evil: 1",
            "/\r\nLocation: https://evil.test\r\n\r\n<script>",
            "\u560A\u560DX-Evil: 1",
            "x\r\nSet-Cookie: laris_staf=evil");

    private Poison() {}

    private static List<String> encoded(String... texts) {
        return Stream.of(texts).map(Attack::encoded).toList();
    }
}
