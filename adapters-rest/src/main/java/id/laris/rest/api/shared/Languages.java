package id.laris.rest.api.shared;

import id.laris.domain.shared.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Which language a caller reads: the best of those they accept, Indonesian when they name none of ours. */
public final class Languages {
    private Languages() {}

    public static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language of(String accepted) {
        if (accepted == null || accepted.isBlank() || accepted.length() > 500) return Language.ID;
        try {
            for (var range : Locale.LanguageRange.parse(accepted)) {
                if (range.getWeight() == 0) continue;
                if (range.getRange().startsWith("en")) return Language.EN;
                if (range.getRange().startsWith("id") || range.getRange().startsWith("in")) return Language.ID;
            }
        } catch (IllegalArgumentException unreadable) {
            return Language.ID;
        }
        return Language.ID;
    }
}
