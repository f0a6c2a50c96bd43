package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Example;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET_256 = "12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET_512 =
            "1234567890123456789012345678901234567890123456789012345678901234".getBytes(StandardCharsets.US_ASCII);

    private static String code(String digest, byte[] secret, long seconds) {
        return new Totp(digest, 8).codeAt(secret, Totp.stepAt(Instant.ofEpochSecond(seconds)));
    }

    /** RFC 6238, appendix B. */
    @Example
    void gives_the_codes_of_the_standard() {
        var sha1 = Map.of(
                59L, "94287082",
                1111111109L, "07081804",
                1111111111L, "14050471",
                1234567890L, "89005924",
                2000000000L, "69279037",
                20000000000L, "65353130");
        var sha256 = Map.of(
                59L, "46119246",
                1111111109L, "68084774",
                1111111111L, "67062674",
                1234567890L, "91819424",
                2000000000L, "90698825",
                20000000000L, "77737706");
        var sha512 = Map.of(
                59L, "90693936",
                1111111109L, "25091201",
                1111111111L, "99943326",
                1234567890L, "93441116",
                2000000000L, "38618901",
                20000000000L, "47863826");

        sha1.forEach((at, code) -> assertThat(code("SHA-1", SECRET, at)).isEqualTo(code));
        sha256.forEach((at, code) -> assertThat(code("SHA-256", SECRET_256, at)).isEqualTo(code));
        sha512.forEach((at, code) -> assertThat(code("SHA-512", SECRET_512, at)).isEqualTo(code));
    }

    @Example
    void takes_the_code_before_and_after_and_no_other() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.stepAt(now);

        for (long near = step - 1; near <= step + 1; near++)
            assertThat(Totp.OF_APPS.stepOf(SECRET, Totp.OF_APPS.codeAt(SECRET, near), now))
                    .isEqualTo(OptionalLong.of(near));
        assertThat(Totp.OF_APPS.stepOf(SECRET, Totp.OF_APPS.codeAt(SECRET, step - 2), now))
                .isEmpty();
        assertThat(Totp.OF_APPS.stepOf(SECRET, Totp.OF_APPS.codeAt(SECRET, step + 2), now))
                .isEmpty();
        assertThat(Totp.OF_APPS.stepOf(SECRET, "", now)).isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @Example
    void writes_base32_as_the_standard_does() {
        assertThat(Totp.inBase32("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Totp.inBase32("foo".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6");
        assertThat(Totp.inBase32("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
        assertThat(Totp.inBase32(new byte[0])).isEmpty();
        assertThat(Totp.fromBase32("MZXW6YTBOI"))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("foobar");
        assertThat(Totp.fromBase32(Totp.inBase32(SECRET))).isEqualTo(SECRET);
    }
}
