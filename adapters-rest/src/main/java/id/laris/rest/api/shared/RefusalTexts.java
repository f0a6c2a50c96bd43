package id.laris.rest.api.shared;

import id.laris.domain.shared.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** Words for a refusal that is told within an answer, not instead of one. */
@Singleton
public class RefusalTexts {
    private final ProblemTexts texts;

    RefusalTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    /** What the problem's {@code detail} would say, in the caller's language. */
    public String detail(Refusal refusal, HttpHeaders caller) {
        return texts.detail(Languages.of(caller), refusal.code(), refusal.kind().name(), refusal.details());
    }
}
