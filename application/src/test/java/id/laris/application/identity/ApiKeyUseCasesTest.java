package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.ApiKey.LastUse;
import id.laris.domain.identity.ApiKey.Standing;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.NotYoursToGive;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeyUseCasesTest {
    private static final AccountId OWNER = new AccountId(new UUID(0, 1));

    private final MovableClock clock = new MovableClock();
    private final InMemoryApiKeys keys = new InMemoryApiKeys(new Undo());
    private final CurrentActor current = new CurrentActor();
    private final IssueApiKey issue = new IssueApiKey(keys, new Tokens(), current, clock);
    private final RecogniseKey recognise = new RecogniseKey(keys);
    private final ChangeApiKey change = new ChangeApiKey(keys, clock);

    @BeforeEach
    void sign_in() {
        current.become(Actor.staff(OWNER, Role.OWNER.permissions()));
    }

    private String issued(KeyTerms terms) {
        return issue.issue(new IssueApiKey.Command(terms, Set.of(Permission.VIEW_STOCK)));
    }

    private KeyTerms until(Duration later) {
        return new KeyTerms("Mitra", Optional.of(clock.instant().plus(later)), List.of(), Optional.empty());
    }

    @Test
    void a_key_tells_who_made_it_and_opens_until_it_is_revoked() {
        var key = issued(KeyTerms.named("Mitra"));

        var known = recognise.recognise(key).orElseThrow();
        assertThat(known.maker()).isEqualTo("staff " + OWNER);
        assertThat(known.actor().permissions()).containsExactly(Permission.VIEW_STOCK);
        assertThat(known.standing(clock.instant())).isEqualTo(Standing.VALID);

        new RevokeApiKey(keys).revoke(known.prefix());

        assertThat(recognise.recognise(key).orElseThrow().standing(clock.instant()))
                .isEqualTo(Standing.REVOKED);
        assertThatThrownBy(() -> new RevokeApiKey(keys).revoke("laris_none")).isInstanceOf(Missing.class);
    }

    @Test
    void nobody_makes_a_key_that_may_more_than_they() {
        current.become(Actor.key("laris_abcdefgh", Set.of(Permission.MANAGE_KEYS, Permission.VIEW_STOCK)));

        assertThatThrownBy(() -> issue.issue(new IssueApiKey.Command(
                        KeyTerms.named("Mitra"), Set.of(Permission.VIEW_STOCK, Permission.REFUND_PAYMENTS))))
                .isInstanceOf(NotYoursToGive.class)
                .hasMessageContaining("REFUND_PAYMENTS");
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void no_key_rules_over_keys_people_or_jobs_whoever_makes_it() {
        current.become(Actor.SYSTEM);
        for (var never : List.of(
                Permission.RUN_JOBS,
                Permission.MANAGE_KEYS,
                Permission.MANAGE_STAFF,
                Permission.MANAGE_ROLES,
                Permission.ROTATE_KEYS))
            assertThatThrownBy(() -> issue.issue(new IssueApiKey.Command(KeyTerms.named("Mitra"), Set.of(never))))
                    .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> issue.issue(new IssueApiKey.Command(KeyTerms.named("Mitra"), Set.of())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_key_is_said_to_end_soon_and_then_is_over() {
        var key = issued(until(Duration.ofDays(30)));
        var known = recognise.recognise(key).orElseThrow();

        assertThat(known.standing(clock.instant())).isEqualTo(Standing.VALID);
        clock.forward(Duration.ofDays(30).minus(ApiKey.WARNED_BEFORE));
        assertThat(known.standing(clock.instant())).isEqualTo(Standing.ENDS_SOON);
        clock.forward(ApiKey.WARNED_BEFORE.minusSeconds(1));
        assertThat(known.standing(clock.instant()).opens()).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(known.standing(clock.instant())).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void a_key_that_is_over_keeps_its_name_to_be_changed_but_begins_no_other_past() {
        assertThatThrownBy(() -> issued(until(Duration.ZERO))).isInstanceOf(Invalid.class);
        var terms = until(Duration.ofDays(1));
        var prefix = issued(terms).substring(0, 14);
        clock.forward(Duration.ofDays(2));

        change.change(new ChangeApiKey.Command(
                prefix, new KeyTerms("Mitra lama", terms.expiresAt(), List.of(), Optional.of(5))));

        assertThat(keys.find(prefix).orElseThrow().terms().name()).isEqualTo("Mitra lama");
        assertThatThrownBy(() -> change.change(new ChangeApiKey.Command(prefix, until(Duration.ofHours(-1)))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change.change(new ChangeApiKey.Command("laris_none", KeyTerms.named("x"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void keys_are_found_by_name_beginning_and_standing() {
        var cashier = issued(KeyTerms.named("Kasir depan")).substring(0, 14);
        var partner = issued(until(Duration.ofDays(1))).substring(0, 14);
        var list = new ListApiKeys(keys, clock);

        assertThat(list.list(ListApiKeys.Query.ALL)).hasSize(2);
        assertThat(list.list(new ListApiKeys.Query(" kasir ", Optional.empty())))
                .extracting(ApiKey::prefix)
                .containsExactly(cashier);
        assertThat(list.list(new ListApiKeys.Query(partner, Optional.empty())))
                .extracting(ApiKey::prefix)
                .containsExactly(partner);
        assertThat(list.list(new ListApiKeys.Query("", Optional.of(Standing.ENDS_SOON))))
                .extracting(ApiKey::prefix)
                .containsExactly(partner);
        assertThat(list.list(new ListApiKeys.Query("", Optional.of(Standing.REVOKED))))
                .isEmpty();
    }

    @Test
    void the_last_use_is_written_once_however_often_a_key_is_used() {
        var prefix = issued(KeyTerms.named("Mitra")).substring(0, 14);
        var uses = new KeyUses(clock);
        var note = new NoteKeyUses(uses, keys);
        uses.seen(prefix, "203.0.113.1");
        clock.forward(Duration.ofSeconds(10));
        uses.seen(prefix, "203.0.113.2");
        uses.seen("laris_none", "203.0.113.3");

        assertThat(note.note()).isEqualTo(2);
        assertThat(note.note()).isZero();

        assertThat(keys.find(prefix).orElseThrow().lastUse()).contains(new LastUse(clock.instant(), "203.0.113.2"));
    }
}
