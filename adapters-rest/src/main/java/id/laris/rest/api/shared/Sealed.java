package id.laris.rest.api.shared;

import id.laris.application.identity.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only who knows the key can read or change (AES-256-GCM). */
final class Sealed {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    static String under(String key, String text) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var content = cipher(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
        var sealed = Arrays.copyOf(nonce, NONCE + content.length);
        System.arraycopy(content, 0, sealed, NONCE, content.length);
        return Base64.getEncoder().encodeToString(sealed);
    }

    static String open(String key, String sealed) {
        var all = Base64.getDecoder().decode(sealed);
        var nonce = Arrays.copyOf(all, NONCE);
        var content = Arrays.copyOfRange(all, NONCE, all.length);
        return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, content), StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, String key, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode, new SecretKeySpec(Tokens.hash("seal " + key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is everywhere, and what is kept is not changed", impossible);
        }
    }
}
