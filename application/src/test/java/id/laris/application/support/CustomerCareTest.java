package id.laris.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.customer.InMemoryAddressBooks;
import id.laris.application.customer.InMemoryProfiles;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemorySecondFactors;
import id.laris.application.identity.InMemorySessions;
import id.laris.application.privacy.InMemoryConsentLedger;
import id.laris.application.privacy.InMemoryDataRequests;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerCareTest {
    private static final AccountId SARI = new AccountId(new UUID(7, 1));
    private static final EmailAddress MAIL = new EmailAddress("sari@contoh.test");
    private static final PhoneNumber PHONE = new PhoneNumber("081234567890");
    private static final String STREET = "Jl. Rahasia 7";

    private final TestShop shop = new TestShop();
    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryProfiles profiles = new InMemoryProfiles(shop.undo);
    private final InMemoryAddressBooks books = new InMemoryAddressBooks(shop.undo);
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger(shop.undo);
    private final InMemoryDataRequests requests = new InMemoryDataRequests(shop.undo);
    private final InMemorySessions sessions = new InMemorySessions(shop.undo);
    private final InMemorySecondFactors factors = new InMemorySecondFactors(shop.undo);
    private final CustomerDesk desk = new CustomerDesk(
            accounts, shop.orders, new CustomerFacts(profiles, books, ledger, requests, sessions, factors, shop.clock));
    private final ListCustomers listCustomers = new ListCustomers(new InMemoryCustomerBook(accounts, shop.orders));
    private final ShowCustomer showCustomer = new ShowCustomer(desk);
    private final RevealCustomer revealCustomer = new RevealCustomer(desk, new AuditNotes());

    @BeforeEach
    void a_customer_with_all_that_one_can_have() {
        var now = shop.clock.instant();
        accounts.add(Account.active(SARI, AccountKind.CUSTOMER, MAIL, "Sari Dewi", "hash", now));
        profiles.save(
                SARI,
                new Profile(
                        Optional.of(PHONE),
                        Optional.of(LocalDate.of(1998, 5, 21)),
                        Language.EN,
                        Map.of(GarmentKind.TOP, "M"),
                        Set.of("kaos"),
                        "Alergi wol",
                        true,
                        0));
        books.save(
                SARI,
                AddressBook.empty()
                        .with(
                                new AddressId(new UUID(8, 1)),
                                "Rumah Sari",
                                new PostalAddress("Ibu Sari", PHONE, STREET, village(), "40153"),
                                true));
        ledger.append(List.of(new ConsentEvent(
                new UUID(9, 1),
                new Subject.Customer(SARI),
                Purpose.MARKETING_EMAIL,
                ConsentEvent.Action.GRANT,
                ConsentEvent.Channel.WEB,
                "2026-11",
                new byte[32],
                Language.ID,
                Origin.INSIDE,
                now)));
        requests.add(DataRequest.open(new UUID(9, 2), SARI, DataRequest.Kind.EXPORT, now));
        sessions.open(
                new byte[] {1},
                Session.opened(new SessionId(new UUID(9, 3)), SARI, now, Duration.ofDays(1), Origin.INSIDE));
    }

    private static PostalAddress.VillageName village() {
        return Orderings.order(new id.laris.domain.order.OrderNumber("LR-000001"), PaymentMethod.QRIS)
                .shipTo()
                .orElseThrow()
                .village();
    }

    private Order order(String name, EmailAddress email) {
        var order = Orderings.order(
                shop.orders.nextNumber(),
                PaymentMethod.QRIS,
                shop.clock.instant(),
                new Contact(name, email, new PhoneNumber("081200001111")));
        shop.orders.add(order);
        return order;
    }

    private Order ofSari(String name) {
        var order = order(name, MAIL);
        shop.orders.assign(order.id(), SARI);
        return order;
    }

    private CustomerFile show(CustomerKey key) {
        return showCustomer.show(key, Optional.empty());
    }

    private CustomerFile reveal(CustomerKey key) {
        return revealCustomer.reveal(new RevealCustomer.Command(key, "menelepon soal paket"));
    }

    private static CustomerKey of(Order order) {
        return new CustomerKey.BuyerOf(order.number());
    }

    private static CustomerKey sari() {
        return new CustomerKey.Member(SARI);
    }

    @Test
    void everything_stands_in_one_place_and_nothing_personal_in_clear() {
        var order = ofSari("Sari Dewi");

        var file = show(sari());

        assertThat(file.revealed()).isFalse();
        assertThat(file.contacts())
                .containsExactly(
                        new CustomerFile.Reach("S••• D•••", "s•••@contoh.test", "•••890"),
                        new CustomerFile.Reach("S••• D•••", "s•••@contoh.test", "•••111"));
        assertThat(file.addresses())
                .first()
                .isEqualTo(new CustomerFile.Place(
                        "•••",
                        true,
                        true,
                        "I••• S•••",
                        "•••890",
                        "•••",
                        file.addresses().get(0).region()));
        assertThat(file.addresses().get(0).region()).contains("Kota Bandung", "40153");
        assertThat(file.addresses().get(1).saved()).isFalse();
        assertThat(file.preferences())
                .contains(new CustomerFile.Preferences(
                        Language.EN, Map.of(GarmentKind.TOP, "M"), Set.of("kaos"), "•••", "•••"));
        assertThat(file.membership())
                .contains(new CustomerFile.Membership(SARI, AccountState.ACTIVE, shop.clock.instant(), true, false, 1));
        assertThat(file.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo(Purpose.MARKETING_EMAIL);
            assertThat(consent.granted()).isTrue();
        });
        assertThat(file.requests()).hasSize(1);
        assertThat(file.orders().items()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(order.number());
            assertThat(line.buyer()).isEmpty();
        });
        assertThat(file.toString()).doesNotContain("Sari");
    }

    @Test
    void a_reveal_shows_it_in_clear_and_keeps_nothing_open() {
        ofSari("Sari Dewi");

        var file = reveal(sari());

        assertThat(file.revealed()).isTrue();
        assertThat(file.contacts().get(0)).isEqualTo(new CustomerFile.Reach("Sari Dewi", MAIL.value(), PHONE.value()));
        assertThat(file.addresses().get(0).street()).isEqualTo(STREET);
        assertThat(file.addresses().get(0).label()).isEqualTo("Rumah Sari");
        assertThat(file.preferences().orElseThrow().birthDate()).isEqualTo("1998-05-21");
        assertThat(file.preferences().orElseThrow().note()).isEqualTo("Alergi wol");
        assertThat(show(sari()).revealed()).isFalse();
    }

    @Test
    void who_does_not_say_what_for_sees_nothing() {
        for (var reason : List.of("", "     ", "ada", "a".repeat(201)))
            assertThatThrownBy(() -> revealCustomer.reveal(new RevealCustomer.Command(sari(), reason)))
                    .isInstanceOfSatisfying(
                            Invalid.class, refused -> assertThat(refused.code()).isEqualTo("invalid-reason"));
    }

    @Test
    void an_order_names_its_owner() {
        var order = ofSari("Sari");

        assertThat(show(of(order)).key()).isEqualTo(sari());
    }

    @Test
    void a_guest_is_named_by_an_order_and_has_all_orders_of_that_address_that_nobody_owns() {
        var email = new EmailAddress("tamu@contoh.test");
        var first = order("Tamu", email);
        var second = order("Tamu Lagi", email);
        var taken = order("Tamu", email);
        shop.orders.assign(taken.id(), SARI);

        var file = show(of(first));

        assertThat(file.key()).isEqualTo(of(first));
        assertThat(file.membership()).isEmpty();
        assertThat(file.orders().items())
                .extracting(line -> line.number())
                .containsExactlyInAnyOrder(first.number(), second.number());
        assertThat(reveal(of(first)).contacts())
                .extracting(CustomerFile.Reach::name)
                .containsExactlyInAnyOrder("Tamu", "Tamu Lagi");
    }

    @Test
    void nobody_is_found_by_what_names_nobody() {
        var staff = new AccountId(new UUID(7, 9));
        accounts.add(Account.active(
                staff, AccountKind.STAFF, new EmailAddress("staf@contoh.test"), "Staf", "h", shop.clock.instant()));

        for (var key : List.of(
                new CustomerKey.Member(staff),
                new CustomerKey.Member(new AccountId(new UUID(7, 8))),
                CustomerKey.of("LR-999999")))
            assertThatThrownBy(() -> show(key))
                    .isInstanceOfSatisfying(
                            Missing.class, refused -> assertThat(refused.code()).isEqualTo("customer-not-found"));
        assertThatThrownBy(() -> CustomerKey.of("../siti")).isInstanceOf(Missing.class);
        assertThat(CustomerKey.of(SARI.toString())).isEqualTo(sari());
    }

    @Test
    void older_orders_come_page_by_page() {
        for (int i = 0; i < 12; i++) ofSari("Sari");

        var first = show(sari());
        var rest = showCustomer.show(sari(), first.orders().next());

        assertThat(first.orders().items()).hasSize(10);
        assertThat(rest.orders().items()).hasSize(2);
        assertThat(rest.orders().next()).isEmpty();
    }

    @Test
    void lists_are_masked() {
        assertThat(listCustomers
                        .list(new CustomerQuery(MAIL.value(), Optional.empty(), 10))
                        .items())
                .singleElement()
                .satisfies(who -> {
                    assertThat(who.key()).isEqualTo(sari());
                    assertThat(who.name()).isEqualTo("S••• D•••");
                    assertThat(who.email()).isEqualTo("s•••@contoh.test");
                });
    }
}
