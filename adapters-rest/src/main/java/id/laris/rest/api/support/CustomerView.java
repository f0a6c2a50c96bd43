package id.laris.rest.api.support;

import id.laris.application.order.OrderSummary;
import id.laris.application.support.CustomerFile;
import id.laris.application.support.CustomerFile.Consent;
import id.laris.application.support.CustomerFile.Membership;
import id.laris.application.support.CustomerFile.Place;
import id.laris.application.support.CustomerFile.Preferences;
import id.laris.application.support.CustomerFile.Reach;
import id.laris.application.support.CustomerKey;
import id.laris.application.support.ListCustomers.Listed;
import id.laris.domain.privacy.DataRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.PageView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Customer",
        description = "All that is known of one customer; personal texts are masked unless `revealed`")
record CustomerView(
        @Schema(description = "Account, or for a guest the number of an order", examples = "LR-000123")
        String id,

        boolean revealed,

        @Schema(description = "Null for a guest", nullable = true)
        AccountView account,

        @Schema(description = "Null for a guest, and for who told nothing", nullable = true)
        PreferencesView preferences,

        @Schema(description = "The account's own first, then what the orders below say")
        List<ContactView> contacts,

        @Schema(description = "Saved ones first, then where else the orders below went")
        List<PlaceView> addresses,

        @Schema(description = "The last word on each purpose")
        List<ConsentView> consents,

        List<RequestView> requests,

        @Schema(description = "Newest first") PageView<OrderLineView> orders) {
    @Schema(name = "CustomerAccount")
    record AccountView(
            UUID id,

            @Schema(enumeration = {"UNVERIFIED", "ACTIVE", "DEACTIVATED", "CLOSED"})
            String state,

            Instant since,

            @Schema(description = "The customer asked that nothing be done with their data but what is under way")
            boolean processingSuspended,

            boolean secondFactor,
            int openSessions) {
        static AccountView of(Membership at) {
            return new AccountView(
                    at.account().value(),
                    at.state().name(),
                    at.since(),
                    at.suspended(),
                    at.secondFactor(),
                    at.sessions());
        }
    }

    @Schema(name = "CustomerPreferences")
    record PreferencesView(
            @Schema(examples = "id") String language,

            @Schema(description = "By TOP, BOTTOM and FOOTWEAR")
            Map<String, String> sizes,

            List<String> favourites,

            @Schema(description = "Empty when not told", examples = "1990-01-31")
            String birthDate,

            String note) {
        static PreferencesView of(Preferences told) {
            var sizes = new TreeMap<String, String>();
            told.sizes().forEach((kind, size) -> sizes.put(kind.name(), size));
            return new PreferencesView(
                    told.language().tag(),
                    sizes,
                    List.copyOf(new TreeSet<>(told.favourites())),
                    told.birthDate(),
                    told.note());
        }
    }

    @Schema(name = "CustomerContact")
    record ContactView(
            @Schema(examples = "S••• D•••") String name,
            @Schema(examples = "s•••@contoh.id") String email,
            @Schema(examples = "•••111") String phone) {
        static ContactView of(Reach to) {
            return new ContactView(to.name(), to.email(), to.phone());
        }
    }

    @Schema(name = "CustomerAddress")
    record PlaceView(
            String label,
            boolean main,

            @Schema(description = "In the address book; else it is known from an order")
            boolean saved,

            String recipient,
            String phone,
            String street,
            @Schema(description = "Never masked") String region) {
        static PlaceView of(Place at) {
            return new PlaceView(
                    at.label(), at.main(), at.saved(), at.recipient(), at.phone(), at.street(), at.region());
        }
    }

    @Schema(name = "CustomerConsent")
    record ConsentView(
            @Schema(examples = "MARKETING_EMAIL") String purpose,
            boolean granted,
            Instant at,
            @Schema(examples = "2026-11") String noticeVersion) {
        static ConsentView of(Consent said) {
            return new ConsentView(said.purpose().name(), said.granted(), said.at(), said.noticeVersion());
        }
    }

    @Schema(name = "CustomerRequest")
    record RequestView(
            UUID id,
            @Schema(examples = "ERASURE") String kind,
            @Schema(examples = "POSTPONED") String state,
            Instant receivedAt,
            Instant dueAt) {
        static RequestView of(DataRequest asked) {
            return new RequestView(
                    asked.id(), asked.kind().name(), asked.state().name(), asked.receivedAt(), asked.dueAt());
        }
    }

    @Schema(name = "CustomerOrder")
    record OrderLineView(
            @Schema(examples = "LR-000123") String number,
            @Schema(examples = "READY_TO_PROCESS") String tab,
            String payment,
            int pieces,
            MoneyView total,
            Instant placedAt) {
        static OrderLineView of(OrderSummary order) {
            return new OrderLineView(
                    order.number().value(),
                    order.tab().name(),
                    order.payment().name(),
                    order.pieces(),
                    MoneyView.of(order.total()),
                    order.placedAt());
        }
    }

    @Schema(name = "CustomerSummary", description = "A line of the list; name and e-mail address are masked")
    record CustomerLineView(
            @Schema(description = "Account, or for a guest the number of an order", examples = "LR-000123")
            String id,

            boolean guest,
            @Schema(examples = "S••• D•••") String name,
            @Schema(examples = "s•••@contoh.id") String email,
            @Schema(nullable = true, examples = "ACTIVE") String state,
            Instant since,
            long orders,
            @Schema(nullable = true) Instant lastOrder) {
        static CustomerLineView of(Listed who) {
            return new CustomerLineView(
                    who.key().toString(),
                    who.key() instanceof CustomerKey.BuyerOf,
                    who.name(),
                    who.email(),
                    who.state().map(Enum::name).orElse(null),
                    who.since(),
                    who.orders(),
                    who.lastOrder().orElse(null));
        }
    }

    static CustomerView of(CustomerFile file) {
        return new CustomerView(
                file.key().toString(),
                file.revealed(),
                file.membership().map(AccountView::of).orElse(null),
                file.preferences().map(PreferencesView::of).orElse(null),
                file.contacts().stream().map(ContactView::of).toList(),
                file.addresses().stream().map(PlaceView::of).toList(),
                file.consents().stream().map(ConsentView::of).toList(),
                file.requests().stream().map(RequestView::of).toList(),
                PageView.of(file.orders(), OrderLineView::of));
    }
}
