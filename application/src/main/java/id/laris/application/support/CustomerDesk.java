package id.laris.application.support;

import id.laris.application.identity.Accounts;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.Orders;
import id.laris.application.shared.Page;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.order.Order;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is known of one customer: a fixed number of reads, however much they bought. */
@Singleton
public final class CustomerDesk {
    private static final int ORDERS = 10;

    private final Accounts accounts;
    private final Orders orders;
    private final CustomerFacts facts;

    public CustomerDesk(Accounts accounts, Orders orders, CustomerFacts facts) {
        this.accounts = accounts;
        this.orders = orders;
        this.facts = facts;
    }

    /**
     * @param cursor of an earlier page of their orders
     * @throws Missing customer-not-found; also for a counter sale, which has a number and no customer
     */
    CustomerFile open(CustomerKey key, Optional<String> cursor, Sight sight) {
        if (key instanceof CustomerKey.Member member) return ofMember(member.account(), cursor, sight);
        var order = orders.find(((CustomerKey.BuyerOf) key).order()).orElseThrow(() -> new Missing("customer", key));
        return orders.ownerOf(order.id())
                .map(owner -> ofMember(owner, cursor, sight))
                .orElseGet(() -> ofGuest(order, cursor, sight));
    }

    private CustomerFile ofMember(AccountId id, Optional<String> cursor, Sight sight) {
        var account = accounts.find(id)
                .filter(found -> found.kind() == AccountKind.CUSTOMER)
                .orElseThrow(() -> new Missing("customer", id));
        var page = orders.ofCustomer(id, cursor, ORDERS);
        var bought = whole(page);
        var profile = facts.profileOf(id);
        var own = new CustomerFile.Reach(
                sight.name(account.name()),
                sight.email(account.email()),
                profile.flatMap(Profile::phone).map(sight::phone).orElse(""));
        return new CustomerFile(
                new CustomerKey.Member(id),
                sight == Sight.CLEAR,
                Optional.of(facts.membership(
                        account, profile.filter(Profile::restricted).isPresent())),
                profile.map(told -> CustomerFacts.preferences(told, sight)),
                contacts(Stream.of(own), bought, sight),
                places(facts.addressesOf(id), bought, sight),
                facts.consentsOf(new Subject.Customer(id)),
                facts.requestsOf(id),
                page.map(OrderSummary::withoutBuyer));
    }

    private CustomerFile ofGuest(Order order, Optional<String> cursor, Sight sight) {
        var email = order.buyer()
                .orElseThrow(() -> new Missing("customer", order.number()))
                .email();
        var page = orders.ofGuest(email, cursor, ORDERS);
        var bought = whole(page);
        return new CustomerFile(
                new CustomerKey.BuyerOf(order.number()),
                sight == Sight.CLEAR,
                Optional.empty(),
                Optional.empty(),
                contacts(Stream.empty(), bought, sight),
                places(AddressBook.empty(), bought, sight),
                facts.consentsOf(new Subject.Guest(email)),
                List.of(),
                page.map(OrderSummary::withoutBuyer));
    }

    private List<Order> whole(Page<OrderSummary> page) {
        return orders.findAll(page.items().stream().map(OrderSummary::number).toList());
    }

    private static List<CustomerFile.Reach> contacts(Stream<CustomerFile.Reach> own, List<Order> bought, Sight sight) {
        var given = bought.stream()
                .flatMap(order -> order.buyer().stream())
                .map(contact -> new CustomerFile.Reach(
                        sight.name(contact.name()), sight.email(contact.email()), sight.phone(contact.phone())));
        return Stream.concat(own, given).distinct().toList();
    }

    private static List<CustomerFile.Place> places(AddressBook book, List<Order> bought, Sight sight) {
        var saved = book.entries().stream()
                .map(entry -> CustomerFacts.place(entry.label(), entry.main(), true, entry.address(), sight));
        var elsewhere = bought.stream()
                .flatMap(order -> order.shipTo().stream())
                .distinct()
                .filter(address -> !book.holds(address))
                .map(address -> CustomerFacts.place("", false, false, address, sight));
        return Stream.concat(saved, elsewhere).toList();
    }
}
