package id.laris.application.shared;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with a key of the shop: HMAC-SHA256 cut to 128 bits, in URL-safe Base64 (22 characters). */
@Singleton
public final class Signatures {
    private final Secrets secrets;

    public Signatures(Secrets secrets) {
        this.secrets = secrets;
    }

    public String sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get(purpose), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 16));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    /** Compares in constant time. */
    public boolean matches(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }
}
