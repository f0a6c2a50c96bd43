package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody's program stops by surprise: who manages keys hears of it two weeks and three days before. */
class EndingKeysTest {
    private static final EmailAddress OWNER = new EmailAddress("pemilik@tokolaris.test");

    private final TestShop shop = new TestShop();
    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(shop.undo);
    private final InMemoryApiKeys keys = new InMemoryApiKeys(shop.undo);
    private final WarnOfEndingKeys warn = new WarnOfEndingKeys(
            keys,
            new HoldersOfRights(staff, accounts),
            new AccountMail(shop.messages, shop.ids, shop.clock),
            shop.clock);

    @BeforeEach
    void hire() {
        hire(OWNER, Role.OWNER);
        hire(new EmailAddress("manajer@tokolaris.test"), Role.MANAGER);
    }

    private void hire(EmailAddress email, Role role) {
        var account = Account.active(
                new AccountId(shop.ids.next()), AccountKind.STAFF, email, "Rekan", "-", shop.clock.instant());
        accounts.add(account);
        staff.put(StaffMember.of(account.id(), role));
    }

    private ApiKey key(String prefix, Optional<Instant> end) {
        var key = ApiKey.made(
                prefix,
                new KeyTerms("Mitra", end, List.of(), Optional.empty()),
                Set.of(Permission.VIEW_STOCK),
                "staff 1",
                shop.clock.instant());
        keys.add(key, Tokens.hash(prefix));
        return key;
    }

    private List<Template> mails() {
        var mails = shop.messages.list("", Optional.empty(), 100).items();
        assertThat(mails).extracting(Messages.Message::recipient).containsOnly(OWNER);
        return mails.stream().map(Messages.Message::template).toList();
    }

    @Test
    void two_weeks_and_three_days_before_its_end_a_key_is_told_of_once_each() {
        key("laris_ending00", Optional.of(shop.clock.instant().plus(Duration.ofDays(20))));
        key("laris_endless0", Optional.empty());
        assertThat(warn.warn()).isZero();

        shop.clock.forward(Duration.ofDays(6));
        assertThat(warn.warn()).isEqualTo(1);
        assertThat(warn.warn()).isZero();
        assertThat(mails()).containsExactly(Template.ACCOUNT_KEY_ENDS);

        shop.clock.forward(Duration.ofDays(11));
        assertThat(warn.warn()).isEqualTo(1);
        assertThat(mails()).containsExactlyInAnyOrder(Template.ACCOUNT_KEY_ENDS, Template.ACCOUNT_KEY_ENDS_NOW);

        shop.clock.forward(Duration.ofDays(4));
        assertThat(warn.warn()).as("it has ended").isZero();
    }

    @Test
    void a_revoked_key_is_nobodys_worry_and_several_are_one_mail() {
        var end = Optional.of(shop.clock.instant().plus(Duration.ofDays(2)));
        keys.save(key("laris_revoked0", end).revoked());
        key("laris_ending01", end);
        key("laris_ending02", end);

        assertThat(warn.warn()).isEqualTo(2);

        assertThat(mails()).containsExactly(Template.ACCOUNT_KEY_ENDS_NOW);
    }
}
