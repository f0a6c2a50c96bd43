package id.laris.domain.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the shop and one other program share, so that the program knows who speaks: the scheme of Standard Webhooks
 * (standardwebhooks.com), {@code v1,} and the Base64 of an HMAC-SHA256 over id, time and body.
 *
 * @param text {@code whsec_} and the Base64 of 24 to 64 bytes
 */
public record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 24;
    private static final int MOST = 64;

    public WebhookSecret {
        if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("a secret of another kind");
        int length = Base64.getDecoder().decode(text.substring(PREFIX.length())).length;
        if (length < LEAST || length > MOST)
            throw new IllegalArgumentException("a secret of %d bytes".formatted(length));
    }

    public static WebhookSecret of(byte[] random) {
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(random));
    }

    /** @param timestamp seconds since 1970 */
    public String sign(String id, long timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Never the secret itself: records end up in logs. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
