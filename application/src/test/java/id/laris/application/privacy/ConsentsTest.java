package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.customer.InMemoryProfiles;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Tokens;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.reporting.InMemoryFootfall;
import id.laris.application.reporting.VisitorMarks;
import id.laris.application.shared.InMemorySecrets;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Signatures;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final Subject SARI = new Subject.Customer(new AccountId(new UUID(7, 1)));
    private static final EmailAddress MAIL = new EmailAddress("sari@contoh.test");
    private static final Wording WORDS = new Wording(
            "2026-11",
            Map.of(
                    Purpose.MARKETING_EMAIL, "Kabari aku lewat e-mail",
                    Purpose.MARKETING_WA, "Kabari aku lewat WhatsApp",
                    Purpose.ANALYTICS, "Hitung kunjunganku",
                    Purpose.PERSONALISATION, "Sarankan barang untukku"),
            Language.ID);

    private final MovableClock clock = new MovableClock();
    private final CurrentActor actor = new CurrentActor();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger(new Undo());
    private final InMemoryProfiles profiles = new InMemoryProfiles(new Undo());
    private final ConsentDesk desk = new ConsentDesk(ledger, profiles, actor, new TimeOrderedIds(clock), clock);
    private final InMemoryFootfall footfall = new InMemoryFootfall(new Undo());
    private final VisitorMarks marks = new VisitorMarks(new Signatures(new InMemorySecrets()), desk);
    private final ChangeMyConsents change = new ChangeMyConsents(desk, actor, footfall, marks);
    private final ShowMyConsents show = new ShowMyConsents(desk, ledger, actor);
    private final AgreeTo agreeTo = new AgreeTo(desk, actor);

    @BeforeEach
    void sari_is_signed_in() {
        actor.become(Actor.customer(new AccountId(new UUID(7, 1))));
        actor.comeFrom(new Origin("203.0.113.7", "Peramban"));
    }

    private void changeTo(Purpose... purposes) {
        clock.forward(Duration.ofMinutes(1));
        change.change(Set.of(purposes), WORDS);
    }

    @Test
    void nothing_is_agreed_to_before_it_was_ticked() {
        assertThat(show.show().granted()).isEmpty();
        assertThat(desk.isGranted(SARI, Purpose.MARKETING_EMAIL)).isFalse();
    }

    @Test
    void a_consent_can_be_given_and_taken_back_and_both_are_proven() {
        changeTo(Purpose.MARKETING_WA);
        assertThat(desk.isGranted(SARI, Purpose.MARKETING_WA)).isTrue();
        changeTo();

        assertThat(desk.isGranted(SARI, Purpose.MARKETING_WA)).isFalse();
        assertThat(show.show().history())
                .extracting(ConsentEvent::action)
                .containsExactly(Action.GRANT, Action.WITHDRAW);
    }

    @Test
    void who_takes_back_that_visits_are_counted_takes_what_was_kept_of_them_along() {
        var visitor = marks.of(actor.customer());
        footfall.keep(List.of(new Footprint(visitor, ShopStep.PRODUCT, "topi-rimba", "", 0, clock.instant())));
        changeTo(Purpose.ANALYTICS);
        assertThat(footfall.of(visitor)).hasSize(1);

        changeTo(Purpose.MARKETING_EMAIL);
        assertThat(footfall.of(visitor)).isEmpty();
    }

    @Test
    void the_proof_holds_the_words_that_were_read_and_from_where() {
        changeTo(Purpose.MARKETING_EMAIL);

        assertThat(show.show().history()).singleElement().satisfies(event -> {
            assertThat(event.textHash()).isEqualTo(Tokens.hash("Kabari aku lewat e-mail"));
            assertThat(event.noticeVersion()).isEqualTo("2026-11");
            assertThat(event.origin().address()).isEqualTo("203.0.113.7");
        });
    }

    @Test
    void what_holds_already_is_not_written_again() {
        changeTo(Purpose.MARKETING_EMAIL, Purpose.ANALYTICS);
        changeTo(Purpose.MARKETING_EMAIL, Purpose.ANALYTICS);

        assertThat(show.show().history()).hasSize(2);
    }

    @Test
    void a_guest_agrees_for_their_address() {
        actor.become(Actor.VISITOR);

        agreeTo.agree(MAIL, Set.of(Purpose.MARKETING_EMAIL), WORDS);
        agreeTo.agree(MAIL, Set.of(), WORDS);

        assertThat(desk.isGranted(new Subject.Guest(MAIL), Purpose.MARKETING_EMAIL))
                .isTrue();
        assertThat(desk.isGranted(SARI, Purpose.MARKETING_EMAIL)).isFalse();
    }

    @Test
    void while_processing_is_suspended_no_consent_counts() {
        changeTo(Purpose.MARKETING_EMAIL);
        var suspend = new SuspendProcessing(profiles, actor);

        suspend.suspend(true);
        assertThat(desk.isGranted(SARI, Purpose.MARKETING_EMAIL)).isFalse();

        suspend.suspend(false);
        assertThat(desk.isGranted(SARI, Purpose.MARKETING_EMAIL)).isTrue();
    }
}
