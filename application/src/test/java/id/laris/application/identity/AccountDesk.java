package id.laris.application.identity;

import id.laris.application.audit.AuditNotes;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.application.stock.Digests;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Accounts, sessions and their mails on in-memory adapters: what the use cases of identity need, and the letters as people get them. */
final class AccountDesk {
    static final EmailAddress SARI = new EmailAddress("sari@contoh.test");
    static final Password SECRET = new Password("hujan turun di bandung");
    static final Origin PHONE = new Origin("203.0.113.7", "Chrome on Android");

    final TestShop shop = new TestShop();
    final MovableClock clock = shop.clock;
    final TimeOrderedIds ids = new TimeOrderedIds(clock);
    final InMemoryAccounts accounts = new InMemoryAccounts(new Undo());
    final InMemoryStaffMembers members = new InMemoryStaffMembers(new Undo());
    final InMemorySessions sessions = new InMemorySessions(new Undo());
    final InMemoryAccountLinks links = new InMemoryAccountLinks(new Undo());
    final InMemorySecondFactors factors = new InMemorySecondFactors(new Undo());
    final InMemoryRememberedDevices devices = new InMemoryRememberedDevices(new Undo());
    final InMemorySignInAttempts attempts = new InMemorySignInAttempts();
    final CountingPasswords passwords = new CountingPasswords();
    final RecentSessions recent = new RecentSessions();
    final Tokens tokens = new Tokens();
    final CurrentActor current = new CurrentActor();
    final InTransaction transaction = new InTransaction();
    final Locks locks = new Locks(attempts, clock);
    final SecondFactorRule rule = new SecondFactorRule(true);
    final SessionDoor door = new SessionDoor(sessions, factors, devices, rule, tokens, ids, clock);
    final Codes codes = new Codes(factors, locks, tokens, clock);
    final AccountMail mail = new AccountMail(shop.messages, ids, clock);
    final NewPasswords newPasswords = new NewPasswords(new CommonPasswords(), passwords, TestShop.SETTINGS);
    final OwnPassword ownPassword = new OwnPassword(passwords, locks);
    final WriteAccountLetter writeLetter = new WriteAccountLetter(
            accounts,
            links,
            tokens,
            ids,
            Digests.none(new TestShop()),
            shop.holdNotices,
            shop.wishMail,
            TestShop.SETTINGS,
            clock);
    final SignIn signIn = new SignIn(accounts, passwords, locks, door, new AuditNotes());
    final RecogniseSession recognise = new RecogniseSession(sessions, accounts, members, recent, clock);
    final RegisterCustomer register =
            new RegisterCustomer(accounts, newPasswords, locks, mail, transaction, ids, clock);
    final VerifyEmail verify = new VerifyEmail(
            links, accounts, ownPassword, door, recent, shop.events, new AuditNotes(), transaction, clock);
    final ConfirmNewEmail confirmNewEmail =
            new ConfirmNewEmail(links, accounts, recent, mail, shop.events, new AuditNotes(), clock);
    final AskForNewPassword askForNewPassword = new AskForNewPassword(locks, mail);
    final SetNewPassword setNewPassword = new SetNewPassword(
            links, accounts, newPasswords, sessions, devices, recent, locks, mail, transaction, clock);
    final ChangePassword changePassword = new ChangePassword(
            current, ownPassword, newPasswords, accounts, links, sessions, recent, mail, transaction, tokens, clock);
    final ChangeEmail changeEmail = new ChangeEmail(current, ownPassword, locks, mail, transaction);
    final BeginSecondFactor beginFactor = new BeginSecondFactor(current, factors, codes, TestShop.SETTINGS, clock);
    final ConfirmSecondFactor confirmFactor =
            new ConfirmSecondFactor(current, factors, devices, codes, door, sessions, recent, mail, transaction, clock);
    final GiveSecondFactor giveFactor =
            new GiveSecondFactor(current, factors, devices, codes, door, recent, mail, transaction, tokens, ids, clock);
    final FreshFactorCheck fresh = new FreshFactorCheck(current, factors, clock);
    final CloseAccount closeAccount = new CloseAccount(
            current,
            ownPassword,
            accounts,
            new AccountClosing(accounts, links, factors, devices, sessions, recent, shop.events, clock),
            transaction);

    /** Hashes fast, and counts how often it had to. */
    static final class CountingPasswords implements Passwords {
        private final FastPasswords fast = new FastPasswords();
        int checked;
        int hashed;

        @Override
        public String hash(String password) {
            hashed++;
            return fast.hash(password);
        }

        @Override
        public boolean matches(String password, String hash) {
            checked++;
            return fast.matches(password, hash);
        }

        @Override
        public boolean isOutdated(String hash) {
            return fast.isOutdated(hash);
        }

        @Override
        public String unknown() {
            return fast.unknown();
        }

        @Override
        public String generate() {
            return fast.generate();
        }
    }

    /** A customer whose address is verified. */
    Account customer(EmailAddress email) {
        var account = Account.active(
                new AccountId(ids.next()),
                AccountKind.CUSTOMER,
                email,
                "Sari Dewi",
                passwords.hash(SECRET.value()),
                clock.instant());
        accounts.add(account);
        return account;
    }

    void register(EmailAddress email, Password password) {
        register.register(new RegisterCustomer.Command(email, "Sari Dewi", password, Language.ID, PHONE));
    }

    /** Follows the link in the newest letter. */
    String verify(String secret, Password password) {
        return verify.verify(new VerifyEmail.Command(secret, password, PHONE, Optional.empty()))
                .token();
    }

    String signIn(EmailAddress email, Password password) {
        return signIn.signIn(new SignIn.Command(AccountKind.CUSTOMER, email, password, PHONE, Optional.empty()))
                .token();
    }

    Optional<SignedIn> who(String token) {
        return recognise.recognise(AccountKind.CUSTOMER, token);
    }

    /** From now on this browser's person acts. */
    void actAs(String token) {
        current.become(who(token).orElseThrow());
        current.comeFrom(PHONE);
    }

    /** A moment later than all that happened: what comes now is the newest. */
    void moment() {
        clock.forward(Duration.ofSeconds(1));
    }

    /** What lies in somebody's letter box, the newest first; writing makes the links, as sending does. */
    List<Messages.Message> queued(EmailAddress to) {
        return shop.messages.list(to.value(), Optional.empty(), 100).items();
    }

    /** The newest letter, as it is sent now; empty when there is nothing to send. */
    Optional<AccountLetter> letter(EmailAddress to) {
        return queued(to).stream().findFirst().flatMap(writeLetter::write);
    }

    /** The secret in the newest letter's link. */
    String secret(EmailAddress to) {
        var url = letter(to).orElseThrow().link().orElseThrow().url();
        return url.substring(url.indexOf("token=") + 6);
    }

    void later(Duration time) {
        clock.forward(time);
    }
}
