package id.laris.application.stock;

import id.laris.domain.shared.Refusal;
import java.util.Locale;
import java.util.Map;

/** A file that was sent as a picture and cannot be kept as one. Code: {@code photo-<what>}. */
public final class PhotoUnreadable extends Refusal {
    public enum Reason {
        NOT_A_PICTURE("JPEG, PNG or WebP is expected"),
        BROKEN("The picture is cut off or damaged"),
        TOO_LARGE("The picture has too many bytes or points"),
        TOO_MANY("There are too many pictures");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    public PhotoUnreadable(Reason reason) {
        super(
                Kind.INVALID,
                "photo-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reason.message,
                Map.of());
    }
}
