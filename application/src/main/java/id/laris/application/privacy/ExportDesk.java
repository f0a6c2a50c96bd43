package id.laris.application.privacy;

import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditQuery;
import id.laris.application.customer.AddressBooks;
import id.laris.application.customer.Profiles;
import id.laris.application.customer.Wishlists;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Sessions;
import id.laris.application.notification.Messages;
import id.laris.application.payment.StoreCredits;
import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.VisitorMarks;
import id.laris.application.shared.EveryPage;
import id.laris.application.stock.StockWishes;
import id.laris.application.terms.TermsBook;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Session;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import id.laris.domain.terms.Standing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers all that the shop keeps about a customer, as it is written into their copy. The shape is promised under
 * {@link #SCHEMA_VERSION}; what is added keeps the version, what changes its meaning raises it.
 */
@Singleton
public final class ExportDesk {
    public static final int SCHEMA_VERSION = 1;
    private static final int MOST_SIGN_INS = 500;
    private static final int CREDIT_LINES = 500;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Profiles profiles;
    private final AddressBooks books;
    private final Wishlists wishlists;
    private final ConsentLedger ledger;
    private final DataRequests requests;
    private final OrdersForExport orders;
    private final Messages messages;
    private final AuditLog trail;
    private final StockWishes stockWishes;
    private final StoreCredits credits;
    private final TermsBook terms;
    private final WeighedOrders weighed;
    private final Footfall footfall;
    private final VisitorMarks marks;

    public ExportDesk(
            Accounts accounts,
            Sessions sessions,
            Profiles profiles,
            AddressBooks books,
            Wishlists wishlists,
            ConsentLedger ledger,
            DataRequests requests,
            OrdersForExport orders,
            Messages messages,
            AuditLog trail,
            StockWishes stockWishes,
            StoreCredits credits,
            TermsBook terms,
            WeighedOrders weighed,
            Footfall footfall,
            VisitorMarks marks) {
        this.footfall = footfall;
        this.marks = marks;
        this.accounts = accounts;
        this.sessions = sessions;
        this.profiles = profiles;
        this.books = books;
        this.wishlists = wishlists;
        this.ledger = ledger;
        this.requests = requests;
        this.orders = orders;
        this.messages = messages;
        this.trail = trail;
        this.stockWishes = stockWishes;
        this.credits = credits;
        this.terms = terms;
        this.weighed = weighed;
    }

    Map<String, Object> bundle(AccountId customer, Instant now) {
        var bundle = new LinkedHashMap<String, Object>();
        bundle.put("schemaVersion", SCHEMA_VERSION);
        bundle.put("madeAt", now.toString());
        accounts.find(customer).ifPresent(account -> bundle.put("account", account(account)));
        profiles.find(customer).ifPresent(profile -> bundle.put("profile", profile(profile)));
        bundle.put(
                "addresses",
                books.of(customer).entries().stream().map(ExportDesk::saved).toList());
        bundle.put(
                "wishlist",
                wishlists.of(customer).stream()
                        .map(wish -> row(
                                "product", wish.product().value(),
                                "sku", wish.variant().map(Sku::value).orElse(""),
                                "since", wish.since().toString()))
                        .toList());
        accounts.find(customer)
                .ifPresent(account -> bundle.put(
                        "stockWishes",
                        stockWishes.of(customer, account.email()).stream()
                                .map(ExportDesk::waited)
                                .toList()));
        bundle.put("orders", orders.of(customer));
        bundle.put("storeCredit", credit(customer));
        terms.standing(customer).ifPresent(standing -> bundle.put("terms", terms(standing)));
        bundle.put("checks", weighed.of(customer));
        bundle.put(
                "visits",
                footfall.of(marks.of(customer)).stream()
                        .map(ExportDesk::footprint)
                        .toList());
        accounts.find(customer)
                .ifPresent(account -> bundle.put(
                        "messages",
                        messages.toCustomer(account.email()).stream()
                                .map(OrdersForExport::message)
                                .toList()));
        bundle.put("signIns", signIns(customer));
        bundle.put(
                "consents",
                ledger.of(new Subject.Customer(customer)).stream()
                        .map(ExportDesk::consent)
                        .toList());
        bundle.put(
                "requests",
                requests.of(customer).stream().map(ExportDesk::request).toList());
        bundle.put(
                "sessions",
                sessions.of(customer, now).stream().map(ExportDesk::session).toList());
        return bundle;
    }

    private Map<String, Object> credit(AccountId customer) {
        var lines = new EveryPage<>(cursor -> credits.of(customer, cursor, CREDIT_LINES));
        var told = new ArrayList<Map<String, Object>>();
        for (var line : lines)
            told.add(row(
                    "at", line.entry().at().toString(),
                    "kind", line.entry().kind().name(),
                    "amount", line.entry().amount().minorUnits(),
                    "balance", line.balance().minorUnits(),
                    "order", line.entry().order(),
                    "reason", line.entry().reason()));
        return row("balance", credits.balance(customer).minorUnits(), "entries", told);
    }

    private static Map<String, Object> terms(Standing standing) {
        var terms = standing.terms();
        return row(
                "limit", terms.limit().minorUnits(),
                "days", terms.days(),
                "stopped", terms.stopped(),
                "changedAt", terms.changedAt().toString(),
                "open", standing.open().minorUnits());
    }

    /** The newest of them, as far as the shop still knows from where. */
    private List<Map<String, Object>> signIns(AccountId customer) {
        var query = new AuditQuery(
                "",
                Optional.empty(),
                Optional.of(customer),
                Optional.of("sign-in"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST_SIGN_INS);
        return trail.list(query).items().stream().map(ExportDesk::signIn).toList();
    }

    private static Map<String, Object> signIn(AuditLog.Recorded recorded) {
        var origin = recorded.origin().orElse(Origin.INSIDE);
        return row(
                "at", recorded.entry().at().toString(),
                "outcome", recorded.entry().outcome(),
                "address", origin.address(),
                "device", origin.device());
    }

    private static Map<String, Object> footprint(Footfall.Footprint footprint) {
        return row(
                "at", footprint.at().toString(),
                "step", footprint.step().name(),
                "product", footprint.product(),
                "sku", footprint.sku(),
                "pieces", footprint.pieces());
    }

    private static Map<String, Object> waited(StockWish wish) {
        return row(
                "sku", wish.sku().value(),
                "askedAt", wish.askedAt().toString(),
                "toldAt", wish.toldAt().map(Instant::toString).orElse(""));
    }

    private static Map<String, Object> account(Account account) {
        return row(
                "name", account.name(),
                "email", account.email().value(),
                "language", account.language().tag(),
                "state", account.state().name(),
                "since", account.createdAt().toString());
    }

    private static Map<String, Object> profile(Profile profile) {
        return row(
                "phone", profile.phone().map(PhoneNumber::value).orElse(""),
                "birthDate", profile.birthDate().map(LocalDate::toString).orElse(""),
                "language", profile.language().tag(),
                "sizes", profile.sizes(),
                "favourites", List.copyOf(profile.favourites()),
                "note", profile.note(),
                "processingSuspended", profile.restricted());
    }

    private static Map<String, Object> saved(AddressBook.Entry entry) {
        var saved = row("label", entry.label(), "default", entry.main());
        saved.putAll(address(entry.address()));
        return saved;
    }

    static Map<String, Object> address(PostalAddress address) {
        var village = address.village();
        return row(
                "recipient", address.recipient(),
                "phone", address.phone().value(),
                "street", address.street(),
                "village", village.village(),
                "district", village.district(),
                "regency", village.regency(),
                "province", village.province(),
                "villageCode", village.code().value(),
                "postalCode", address.postalCode());
    }

    private static Map<String, Object> consent(ConsentEvent event) {
        return row(
                "purpose", event.purpose().name(),
                "legalBasis", event.purpose().basis().name(),
                "action", event.action().name(),
                "at", event.at().toString(),
                "channel", event.channel().name(),
                "noticeVersion", event.noticeVersion(),
                "textSha256", HexFormat.of().formatHex(event.textHash()),
                "language", event.language().tag(),
                "address", event.origin().address(),
                "device", event.origin().device());
    }

    private static Map<String, Object> request(DataRequest request) {
        return row(
                "kind", request.kind().name(),
                "state", request.state().name(),
                "receivedAt", request.receivedAt().toString(),
                "dueAt", request.dueAt().toString(),
                "closedAt", request.closedAt().map(Instant::toString).orElse(""));
    }

    private static Map<String, Object> session(Session session) {
        return row(
                "openedAt", session.openedAt().toString(),
                "lastSeen", session.lastSeen().toString(),
                "address", session.origin().address(),
                "device", session.origin().device());
    }

    /** Names and values in turn, kept in this order. */
    static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return row;
    }
}
