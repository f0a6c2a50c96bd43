package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.StrayNotice;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Messages of providers that could not be applied and wait for staff, the earliest first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListStrayNotices {
    private static final int LONGEST = 4_000;

    /** @param said the provider's raw words, at most 4,000 characters of them; empty once they were forgotten */
    public record Told(StrayNotice notice, String said) {}

    private final StrayNotices strays;
    private final NoticeInbox inbox;

    public ListStrayNotices(StrayNotices strays, NoticeInbox inbox) {
        this.strays = strays;
        this.inbox = inbox;
    }

    /** @param after the last one of the page before @param most 1 to 200 */
    public Page<Told> list(Optional<UUID> after, int most) {
        var page = strays.waiting(after, most);
        var words = inbox.bodies(page.items().stream().map(StrayNotice::id).collect(Collectors.toSet()));
        return page.map(notice -> new Told(notice, text(words.getOrDefault(notice.id(), new byte[0]))));
    }

    private static String text(byte[] body) {
        var words = new String(body, StandardCharsets.UTF_8);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
