package id.laris.application.notification;

import java.time.Duration;
import java.util.Optional;

/**
 * What a mail about an account says.
 *
 * @param name whom it addresses
 * @param link where its button leads; empty for mere notices and where nobody is signed up
 */
public record AccountLetter(Content content, String name, Optional<Link> link) {
    public enum Content {
        VERIFY_EMAIL,
        ALREADY_REGISTERED,
        NEW_PASSWORD,
        CONFIRM_NEW_EMAIL,
        INVITATION,
        PASSWORD_CHANGED,
        EMAIL_CHANGED,
        FACTOR_ON,
        FACTOR_OFF,
        RECOVERY_USED,
        EXPORT_READY,
        ERASED,
        KEY_ENDS,
        KEY_ENDS_NOW,
        WEBHOOK_OFF,
        IDLE,
        IDLE_ERASED
    }

    /**
     * @param url whole; what follows {@code token=} is a secret
     * @param lasts how long it works; zero for a link that holds no secret
     */
    public record Link(String url, Duration lasts) {
        private static final String SECRET = "(token=)[A-Za-z0-9_-]+";

        /** The text without the secret of any link in it: for everybody but the one the mail was written to. */
        public static String hidden(String text) {
            return text.replaceAll(SECRET, "$1…");
        }

        @Override
        public String toString() {
            return hidden(url);
        }
    }
}
