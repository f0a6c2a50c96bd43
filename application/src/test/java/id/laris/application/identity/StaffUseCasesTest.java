package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.Template;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.application.stock.Digests;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.AccountStepNotAllowed;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.NotYoursToGive;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffUseCasesTest {
    private static final AccountId OWNER = new AccountId(new UUID(0, 1));
    private static final AccountId MANAGER = new AccountId(new UUID(0, 2));
    private static final EmailAddress NEW = new EmailAddress("rina@contoh.test");

    private final TestShop shop = new TestShop();
    private final Undo undo = shop.undo;
    private final InMemoryRoles roles = new InMemoryRoles(undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(undo, roles);
    private final InMemoryAccounts accounts = new InMemoryAccounts(undo);
    private final InMemorySessions sessions = new InMemorySessions(undo);
    private final InMemoryAccountLinks links = new InMemoryAccountLinks(undo);
    private final RecentSessions recent = new RecentSessions();
    private final Tokens tokens = new Tokens();
    private final AccountMail mail = new AccountMail(shop.messages, shop.ids, shop.clock);
    private final StaffDesk desk = new StaffDesk(accounts, staff, roles, shop.actor);
    private final HoldersOfRoles holders = new HoldersOfRoles(staff, sessions, recent, shop.actor, shop.clock);
    private final InviteStaff invite = new InviteStaff(accounts, staff, desk, mail, shop.ids, shop.clock);
    private final ResendInvitation resend = new ResendInvitation(desk, mail);
    private final WithdrawInvitation withdraw = new WithdrawInvitation(desk, accounts, staff, links);
    private final ChangeStaff change = new ChangeStaff(desk, staff, holders, new AuditNotes());
    private final DeactivateStaff deactivate = new DeactivateStaff(desk, accounts, links, sessions, recent, shop.clock);
    private final ReactivateStaff reactivate = new ReactivateStaff(desk, accounts, recent, shop.clock);
    private final ListStaff list = new ListStaff(staff, accounts, sessions, shop.clock);
    private final AcceptInvitation accept = new AcceptInvitation(
            links,
            accounts,
            new NewPasswords(new CommonPasswords(), new FastPasswords(), TestShop.SETTINGS),
            new Locks(new InMemorySignInAttempts(), shop.clock),
            new InTransaction(),
            shop.clock);

    @BeforeEach
    void hire() {
        hire(OWNER, "pemilik@contoh.test", Role.OWNER);
        hire(MANAGER, "manajer@contoh.test", Role.MANAGER);
        actAs(OWNER);
    }

    private void hire(AccountId id, String email, Role role) {
        accounts.add(Account.active(
                id, AccountKind.STAFF, new EmailAddress(email), "Ibu " + role.title(), "$x", shop.clock.instant()));
        staff.put(StaffMember.of(id, role));
        sessions.open(
                Tokens.hash("sesi " + id),
                Session.opened(
                        new SessionId(id.value()), id, shop.clock.instant(), Duration.ofHours(1), Origin.INSIDE));
    }

    private void actAs(AccountId id) {
        shop.actor.become(staff.find(id).orElseThrow().actor());
    }

    private AccountId invited(String... roleNames) {
        return invite.invite(
                new InviteStaff.Command(NEW, "Rina", Set.of(roleNames), Set.of(new WarehouseCode("BDG")), Language.ID));
    }

    /** As the mail is written: the link's token. */
    private String mailedLink() {
        var letters = new WriteAccountLetter(
                accounts,
                links,
                tokens,
                shop.ids,
                Digests.none(shop),
                shop.holdNotices,
                shop.wishMail,
                TestShop.SETTINGS,
                shop.clock);
        var message =
                shop.messages.list(NEW.value(), Optional.empty(), 100).items().get(0);
        assertThat(message.template()).isEqualTo(Template.ACCOUNT_INVITED);
        var url = letters.write(message).orElseThrow().link().orElseThrow().url();
        return url.substring(url.indexOf("token=") + 6);
    }

    private AcceptInvitation.Command accepting(String token, String password) {
        return new AcceptInvitation.Command(token, "Rina Wati", new Password(password), Origin.INSIDE);
    }

    @Test
    void an_invitation_is_mailed_and_taken_once_with_a_name_and_a_password_of_their_own() {
        var rina = invited("WAREHOUSE");
        var token = mailedLink();

        assertThatThrownBy(() -> accept.accept(accepting(token, "pendek"))).isInstanceOf(UnfitPassword.class);
        accept.accept(accepting(token, "kucing oren di atap"));

        var account = accounts.find(rina).orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.name()).isEqualTo("Rina Wati");
        assertThat(staff.find(rina))
                .contains(new StaffMember(rina, Set.of(Role.WAREHOUSE), Set.of(new WarehouseCode("BDG"))));
        assertThatThrownBy(() -> accept.accept(accepting(token, "kucing oren di atap")))
                .isInstanceOf(LinkNotGood.class);
        assertThatThrownBy(() -> invited("COURIER")).isInstanceOf(Accounts.EmailTaken.class);
    }

    @Test
    void an_invitation_is_over_after_a_week_when_sent_again_or_withdrawn() {
        var rina = invited("COURIER");
        var first = mailedLink();
        shop.clock.forward(Duration.ofSeconds(1));
        resend.resend(rina);
        var second = mailedLink();
        assertThatThrownBy(() -> accept.accept(accepting(first, "kucing oren di atap")))
                .isInstanceOf(LinkNotGood.class);
        assertThat(links.find(Tokens.hash(second), Purpose.INVITATION, shop.clock.instant()))
                .isPresent();

        withdraw.withdraw(rina);
        assertThatThrownBy(() -> accept.accept(accepting(second, "kucing oren di atap")))
                .isInstanceOf(LinkNotGood.class);
        assertThat(list.list(ListStaff.Query.ALL))
                .extracting(l -> l.account().id())
                .doesNotContain(rina);
        assertThatThrownBy(() -> resend.resend(rina)).isInstanceOf(Missing.class);

        shop.clock.forward(Duration.ofSeconds(1));
        var again = invited("COURIER");
        var third = mailedLink();
        shop.clock.forward(Duration.ofDays(7));
        assertThatThrownBy(() -> accept.accept(accepting(third, "kucing oren di atap")))
                .isInstanceOf(LinkNotGood.class);
        assertThat(again).isNotEqualTo(rina);
    }

    @Test
    void nobody_invites_or_changes_anybody_to_more_than_they_may_themselves() {
        actAs(MANAGER);
        assertThatThrownBy(() -> invited("OWNER")).isInstanceOf(NotYoursToGive.class);
        assertThatThrownBy(() -> invited("RAJA")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> invited()).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change.change(new ChangeStaff.Command(MANAGER, Set.of("OWNER"), Set.of())))
                .isInstanceOf(NotYoursToGive.class);
        var rina = invited("SUPPORT", "COURIER");
        assertThat(staff.find(rina).orElseThrow().roles()).containsExactlyInAnyOrder(Role.SUPPORT, Role.COURIER);
    }

    @Test
    void nobody_touches_a_colleague_who_may_more() {
        actAs(MANAGER);
        for (Runnable step : List.<Runnable>of(
                () -> change.change(new ChangeStaff.Command(OWNER, Set.of(), Set.of())),
                () -> deactivate.deactivate(OWNER),
                () -> new EndStaffSessions(desk, holders).end(OWNER)))
            assertThatThrownBy(step::run).isInstanceOf(NotYoursToGive.class);
        assertThat(sessions.of(OWNER, shop.clock.instant())).hasSize(1);
    }

    @Test
    void the_last_owner_who_can_sign_in_stays_owner() {
        assertThatThrownBy(() -> deactivate.deactivate(OWNER)).isInstanceOf(StaffDesk.LastOwner.class);
        assertThatThrownBy(() -> change.change(new ChangeStaff.Command(OWNER, Set.of("MANAGER"), Set.of())))
                .isInstanceOf(StaffDesk.LastOwner.class);

        // Invited owners do not count until they come, nor do those who were shut out.
        var rina = invited("OWNER");
        assertThatThrownBy(() -> deactivate.deactivate(OWNER)).isInstanceOf(StaffDesk.LastOwner.class);
        accept.accept(accepting(mailedLink(), "kucing oren di atap"));
        deactivate.deactivate(rina);
        assertThatThrownBy(() -> deactivate.deactivate(OWNER)).isInstanceOf(StaffDesk.LastOwner.class);
        reactivate.reactivate(rina);
        deactivate.deactivate(OWNER);

        assertThat(accounts.find(OWNER).orElseThrow().state()).isEqualTo(AccountState.DEACTIVATED);
    }

    @Test
    void who_is_changed_or_shut_out_is_signed_out_at_once() {
        change.change(new ChangeStaff.Command(MANAGER, Set.of("MANAGER"), Set.of()));
        assertThat(sessions.of(MANAGER, shop.clock.instant())).hasSize(1);

        change.change(new ChangeStaff.Command(MANAGER, Set.of("SUPPORT"), Set.of(new WarehouseCode("JKT"))));
        assertThat(sessions.of(MANAGER, shop.clock.instant())).isEmpty();
        assertThat(staff.find(MANAGER))
                .contains(new StaffMember(MANAGER, Set.of(Role.SUPPORT), Set.of(new WarehouseCode("JKT"))));

        sessions.open(
                Tokens.hash("baru"),
                Session.opened(
                        new SessionId(new UUID(0, 9)),
                        MANAGER,
                        shop.clock.instant(),
                        Duration.ofHours(1),
                        Origin.INSIDE));
        deactivate.deactivate(MANAGER);
        assertThat(sessions.of(MANAGER, shop.clock.instant())).isEmpty();
        assertThatThrownBy(() -> deactivate.deactivate(MANAGER)).isInstanceOf(AccountStepNotAllowed.class);
        reactivate.reactivate(MANAGER);
        assertThatThrownBy(() -> reactivate.reactivate(MANAGER)).isInstanceOf(AccountStepNotAllowed.class);
    }

    @Test
    void the_list_is_searched_by_name_address_state_and_role() {
        invited("COURIER");

        assertThat(names(new ListStaff.Query("", Optional.empty(), Optional.empty())))
                .containsExactly("Ibu Manajer", "Ibu Pemilik", "Rina");
        assertThat(names(new ListStaff.Query("RINA@", Optional.empty(), Optional.empty())))
                .containsExactly("Rina");
        assertThat(names(new ListStaff.Query("", Optional.of(AccountState.INVITED), Optional.empty())))
                .containsExactly("Rina");
        assertThat(names(new ListStaff.Query("ibu", Optional.empty(), Optional.of("OWNER"))))
                .containsExactly("Ibu Pemilik");
    }

    private List<String> names(ListStaff.Query query) {
        return list.list(query).stream().map(l -> l.account().name()).toList();
    }
}
