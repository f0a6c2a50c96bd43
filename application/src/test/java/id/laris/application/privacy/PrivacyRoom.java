package id.laris.application.privacy;

import id.laris.application.audit.InMemoryAuditLog;
import id.laris.application.customer.InMemoryAddressBooks;
import id.laris.application.customer.InMemoryProfiles;
import id.laris.application.customer.InMemoryWishlists;
import id.laris.application.identity.AccountClosing;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.FastPasswords;
import id.laris.application.identity.InMemoryAccountLinks;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemoryRememberedDevices;
import id.laris.application.identity.InMemorySecondFactors;
import id.laris.application.identity.InMemorySessions;
import id.laris.application.identity.InMemorySignInAttempts;
import id.laris.application.identity.Locks;
import id.laris.application.identity.OwnPassword;
import id.laris.application.identity.RecentSessions;
import id.laris.application.identity.SignedIn;
import id.laris.application.invoice.InMemoryInvoices;
import id.laris.application.reporting.InMemoryFootfall;
import id.laris.application.reporting.VisitorMarks;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shop with two customers and all that their rights over their data need. */
final class PrivacyRoom {
    static final AccountId SARI = new AccountId(new UUID(7, 1));
    static final AccountId BUDI = new AccountId(new UUID(7, 2));
    static final EmailAddress MAIL = new EmailAddress("sari@contoh.test");
    static final Password PASSWORD = new Password("kata-sandi-sari");

    final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 50);
    final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    final InMemorySessions sessions = new InMemorySessions(shop.undo);
    final InMemoryProfiles profiles = new InMemoryProfiles(shop.undo);
    final InMemoryAddressBooks books = new InMemoryAddressBooks(shop.undo);
    final InMemoryWishlists wishlists = new InMemoryWishlists(shop.undo);
    final InMemoryConsentLedger ledger = new InMemoryConsentLedger(shop.undo);
    final InMemoryDataRequests requests = new InMemoryDataRequests(shop.undo);
    final InMemoryInvoices invoices = new InMemoryInvoices(shop.undo);
    final InMemoryExports exports = new InMemoryExports(shop.undo);
    final InMemoryAuditLog trail = new InMemoryAuditLog();
    final FastPasswords passwords = new FastPasswords();

    final RequestExport requestExport = new RequestExport(requests, shop.actor, shop.ids, shop.clock);
    final TakeExport takeExport = new TakeExport(exports, shop.actor, shop.clock);
    final AccountMail mail = new AccountMail(shop.messages, shop.ids, shop.clock);
    private final PaymentWords words = new PaymentWords(shop.disputes, shop.strayNotices);
    private final OrdersForExport ordersForExport = new OrdersForExport(
            shop.orders, shop.payments, shop.shipments, shop.messages, invoices, shop.receivables, words);
    private final WeighedOrders weighed = new WeighedOrders(shop.riskBook, shop.orders, accounts, profiles);
    final InMemoryFootfall footfall = new InMemoryFootfall(shop.undo);
    final VisitorMarks marks =
            new VisitorMarks(shop.signatures, new ConsentDesk(ledger, profiles, shop.actor, shop.ids, shop.clock));
    private final ExportDesk exportDesk = new ExportDesk(
            accounts,
            sessions,
            profiles,
            books,
            wishlists,
            ledger,
            requests,
            ordersForExport,
            shop.messages,
            trail,
            shop.stockWishes,
            shop.storeCredits,
            shop.termsBook,
            weighed,
            footfall,
            marks);
    final BuildExports buildExports = new BuildExports(
            requests, new BuildExport(requests, exports, exportDesk, accounts, mail, shop.clock), exports, shop.clock);
    private final OrderErasure orderErasure =
            new OrderErasure(shop.orders, shop.payments, shop.returns, shop.messages, words);
    private final Erasure erasure = new Erasure(
            accounts,
            new AccountClosing(
                    accounts,
                    new InMemoryAccountLinks(shop.undo),
                    new InMemorySecondFactors(shop.undo),
                    new InMemoryRememberedDevices(shop.undo),
                    sessions,
                    new RecentSessions(),
                    shop.events,
                    shop.clock),
            new Belongings(
                    profiles,
                    books,
                    wishlists,
                    shop.customerCarts,
                    shop.carts,
                    exports,
                    shop.stockWishes,
                    shop.storeCredits,
                    accounts,
                    shop.termsBook,
                    footfall,
                    marks),
            ledger,
            orderErasure,
            weighed,
            mail,
            shop.events,
            shop.clock);
    final CarryOutErasure carryOutErasure =
            new CarryOutErasure(requests, orderErasure, erasure, shop.actor, shop.clock);
    final CarryOutErasures carryOutErasures = new CarryOutErasures(requests, carryOutErasure);
    final RequestErasure requestErasure = new RequestErasure(
            new OwnPassword(passwords, new Locks(new InMemorySignInAttempts(), shop.clock)),
            new FileErasure(requests, shop.actor, shop.ids, shop.clock),
            carryOutErasure,
            shop.actor);
    private final InMemoryIdleAccounts idle = new InMemoryIdleAccounts(accounts, trail, shop.undo);
    final ForgetIdleAccounts forgetIdleAccounts = new ForgetIdleAccounts(
            idle,
            new WarnIdleAccount(idle, accounts, mail, shop.clock),
            new EraseIdleAccount(idle, orderErasure, erasure, shop.storeCredits),
            RetentionPolicy.DEFAULT,
            shop.clock);
    final InMemoryErasedRegister register = new InMemoryErasedRegister();
    final EraseAgain eraseAgain = new EraseAgain(register, accounts, requests, carryOutErasure, shop.ids, shop.clock);
    final WithdrawErasure withdrawErasure = new WithdrawErasure(requests, shop.actor, shop.clock);
    final ShowMyPrivacy showMyPrivacy = new ShowMyPrivacy(requests, exports, profiles, shop.actor, shop.clock);

    PrivacyRoom() {
        accounts.add(account(SARI, MAIL, "Sari Dewi"));
        accounts.add(account(BUDI, new EmailAddress("budi@contoh.test"), "Budi"));
        as(SARI);
    }

    private Account account(AccountId id, EmailAddress email, String name) {
        return Account.active(
                id, AccountKind.CUSTOMER, email, name, passwords.hash(PASSWORD.value()), shop.clock.instant());
    }

    void as(AccountId customer) {
        var session = Session.opened(
                new SessionId(shop.ids.next()), customer, shop.clock.instant(), Duration.ofDays(1), Origin.INSIDE);
        shop.actor.become(new SignedIn(accounts.find(customer).orElseThrow(), session, Actor.customer(customer)));
    }

    void signsIn(AccountId who) {
        trail.add(
                new AuditEntry(
                        shop.ids.next(),
                        shop.clock.instant(),
                        Actor.Kind.VISITOR,
                        "visitor",
                        Optional.of(who),
                        "sign-in",
                        "",
                        AuditEntry.DONE,
                        List.of(),
                        new byte[] {1}),
                new Origin("203.0.113.7", "Firefox"));
    }

    void asTheShop(Runnable work) {
        shop.actor.become(Actor.SYSTEM);
        work.run();
        as(SARI);
    }
}
