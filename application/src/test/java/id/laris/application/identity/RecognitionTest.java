package id.laris.application.identity;

import static id.laris.application.identity.AccountDesk.SARI;
import static id.laris.application.identity.AccountDesk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often the database is asked who somebody is. */
class RecognitionTest {
    private final AccountDesk desk = new AccountDesk();
    private int asked;

    private final RecogniseSession here = recogniser();
    private final RecogniseSession there =
            new RecogniseSession(desk.sessions, desk.accounts, desk.members, new RecentSessions(), desk.clock);

    private RecogniseSession recogniser() {
        var counted = (Sessions) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Sessions.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) asked++;
                    return method.invoke(desk.sessions, arguments);
                });
        return new RecogniseSession(counted, desk.accounts, desk.members, desk.recent, desk.clock);
    }

    private Optional<SignedIn> at(RecogniseSession instance, String token) {
        return instance.recognise(AccountKind.CUSTOMER, token);
    }

    @Test
    void many_pages_within_some_seconds_ask_once() {
        desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);

        for (int i = 0; i < 50; i++) assertThat(at(here, token)).isPresent();

        assertThat(asked).isEqualTo(1);
        desk.clock.forward(RecentSessions.REMEMBERED);
        at(here, token);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void an_open_page_that_asks_for_its_figures_every_ten_seconds_costs_a_look_up_in_forty() {
        desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);

        for (int i = 0; i < 12; i++) {
            assertThat(here.recognise(AccountKind.CUSTOMER, token, true)).isPresent();
            desk.clock.forward(Duration.ofSeconds(10));
        }

        assertThat(asked).isEqualTo(3);
    }

    @Test
    void who_looks_on_is_out_at_once_here_and_soon_elsewhere_when_their_session_ends() {
        desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);
        here.recognise(AccountKind.CUSTOMER, token, true);
        there.recognise(AccountKind.CUSTOMER, token, true);

        new SignOut(desk.sessions, desk.recent, desk.clock).signOut(token);

        assertThat(here.recognise(AccountKind.CUSTOMER, token, true)).isEmpty();
        desk.clock.forward(RecentSessions.REMEMBERED);
        assertThat(at(there, token)).isEmpty();
        desk.clock.forward(RecentSessions.LOOKING_ON);
        assertThat(there.recognise(AccountKind.CUSTOMER, token, true)).isEmpty();
    }

    @Test
    void an_ended_session_is_over_at_once_here_and_within_seconds_elsewhere() {
        desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);
        at(here, token);
        at(there, token);

        new SignOut(desk.sessions, desk.recent, desk.clock).signOut(token);

        assertThat(at(here, token)).isEmpty();
        desk.clock.forward(RecentSessions.REMEMBERED);
        assertThat(at(there, token)).isEmpty();
    }

    @Test
    void nothing_is_remembered_while_a_change_may_not_be_committed_yet() {
        var account = desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);
        desk.recent.changed(account.id(), desk.clock.instant());

        assertThat(at(here, token)).isPresent();
        desk.accounts.save(account.deactivated());

        assertThat(at(here, token)).isEmpty();
    }

    @Test
    void being_here_is_written_down_now_and_then_only() {
        var account = desk.customer(SARI);
        var token = desk.signIn(SARI, SECRET);
        Instant opened = desk.clock.instant();

        desk.clock.forward(Session.SEEN_EVERY.minusSeconds(1));
        at(here, token);
        assertThat(lastSeen(account.id())).containsExactly(opened);
        desk.clock.forward(RecentSessions.REMEMBERED);
        at(here, token);

        assertThat(lastSeen(account.id())).containsExactly(desk.clock.instant());
    }

    private List<Instant> lastSeen(id.laris.domain.shared.AccountId account) {
        return desk.sessions.of(account, desk.clock.instant()).stream()
                .map(Session::lastSeen)
                .toList();
    }
}
