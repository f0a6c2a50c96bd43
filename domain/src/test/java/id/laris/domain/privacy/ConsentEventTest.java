package id.laris.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;

class ConsentEventTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static ConsentEvent event(int number, Purpose purpose, Action action, Instant at) {
        return new ConsentEvent(
                new UUID(0, number),
                new Subject.Customer(new AccountId(new UUID(7, 7))),
                purpose,
                action,
                ConsentEvent.Channel.WEB,
                "2026-11",
                new byte[32],
                Language.ID,
                Origin.INSIDE,
                at);
    }

    @Example
    void the_last_word_on_each_purpose_holds() {
        var given = event(1, Purpose.MARKETING_WA, Action.GRANT, NOON);
        var taken = event(2, Purpose.MARKETING_WA, Action.WITHDRAW, NOON.plusSeconds(60));
        var mail = event(3, Purpose.MARKETING_EMAIL, Action.GRANT, NOON);

        assertThat(ConsentEvent.effective(List.of(taken, mail, given)))
                .containsEntry(Purpose.MARKETING_WA, taken)
                .containsEntry(Purpose.MARKETING_EMAIL, mail)
                .hasSize(2);
    }

    @Example
    void what_a_contract_needs_cannot_be_withdrawn() {
        assertThatThrownBy(() -> event(1, Purpose.ORDER, Action.WITHDRAW, NOON)).isInstanceOf(Invalid.class);
    }
}
