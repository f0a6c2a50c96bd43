package id.laris.domain.privacy;

import id.laris.domain.identity.Origin;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody agreed to a purpose or took that back: one line of the ledger, never changed afterwards.
 *
 * @param noticeVersion of the privacy notice that was in force
 * @param textHash SHA-256 of the words that stood beside the box, so that it can be proven what was agreed to
 * @param language of those words
 */
public record ConsentEvent(
        UUID id,
        Subject subject,
        Purpose purpose,
        Action action,
        Channel channel,
        String noticeVersion,
        byte[] textHash,
        Language language,
        Origin origin,
        Instant at) {
    public enum Action {
        GRANT,
        WITHDRAW
    }

    public enum Channel {
        WEB,
        API,
        OFFICE
    }

    private static final int HASH = 32;

    public ConsentEvent {
        noticeVersion = Text.line("noticeVersion", noticeVersion, 1, 20);
        textHash = textHash.clone();
        if (textHash.length != HASH) throw new IllegalArgumentException("not a SHA-256");
        if (action == Action.WITHDRAW && !purpose.isChoice())
            throw new Invalid("purpose", purpose, "one that rests on consent");
    }

    @Override
    public byte[] textHash() {
        return textHash.clone();
    }

    /** The same decision of a person who is known under another name now. */
    public ConsentEvent by(Subject other, UUID newId) {
        return new ConsentEvent(newId, other, purpose, action, channel, noticeVersion, textHash, language, origin, at);
    }

    /** What holds after these events: for each purpose the last word. */
    public static Map<Purpose, ConsentEvent> effective(Collection<ConsentEvent> events) {
        var last = new EnumMap<Purpose, ConsentEvent>(Purpose.class);
        events.stream()
                .sorted(Comparator.comparing(ConsentEvent::at).thenComparing(ConsentEvent::id))
                .forEach(event -> last.put(event.purpose(), event));
        return last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentEvent event
                && id.equals(event.id)
                && subject.equals(event.subject)
                && purpose == event.purpose
                && action == event.action
                && channel == event.channel
                && noticeVersion.equals(event.noticeVersion)
                && Arrays.equals(textHash, event.textHash)
                && language == event.language
                && origin.equals(event.origin)
                && at.equals(event.at);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ConsentEvent[" + action + " " + purpose + " at " + at + "]";
    }
}
