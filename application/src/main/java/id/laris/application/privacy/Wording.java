package id.laris.application.privacy;

import id.laris.application.identity.Tokens;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.shared.Language;
import java.util.Map;

/**
 * What somebody read when they decided.
 *
 * @param noticeVersion of the privacy notice in force
 * @param texts the words beside each box
 */
public record Wording(String noticeVersion, Map<Purpose, String> texts, Language language) {
    public Wording {
        texts = Map.copyOf(texts);
    }

    byte[] hashOf(Purpose purpose) {
        var text = texts.get(purpose);
        if (text == null) throw new IllegalArgumentException("no words for " + purpose);
        return Tokens.hash(text);
    }
}
