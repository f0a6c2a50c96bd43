package id.laris.application.support;

import id.laris.application.customer.AddressBooks;
import id.laris.application.customer.Profiles;
import id.laris.application.identity.SecondFactors;
import id.laris.application.identity.Sessions;
import id.laris.application.privacy.ConsentLedger;
import id.laris.application.privacy.DataRequests;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.Account;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What customers told, agreed to and asked for, and how their accounts stand. */
@Singleton
public final class CustomerFacts {
    private final Profiles profiles;
    private final AddressBooks books;
    private final ConsentLedger ledger;
    private final DataRequests requests;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Clock clock;

    public CustomerFacts(
            Profiles profiles,
            AddressBooks books,
            ConsentLedger ledger,
            DataRequests requests,
            Sessions sessions,
            SecondFactors factors,
            Clock clock) {
        this.profiles = profiles;
        this.books = books;
        this.ledger = ledger;
        this.requests = requests;
        this.sessions = sessions;
        this.factors = factors;
        this.clock = clock;
    }

    Optional<Profile> profileOf(AccountId customer) {
        return profiles.find(customer);
    }

    AddressBook addressesOf(AccountId customer) {
        return books.of(customer);
    }

    CustomerFile.Membership membership(Account account, boolean suspended) {
        return new CustomerFile.Membership(
                account.id(),
                account.state(),
                account.createdAt(),
                suspended,
                factors.find(account.id()).isPresent(),
                sessions.of(account.id(), clock.instant()).size());
    }

    List<CustomerFile.Consent> consentsOf(Subject subject) {
        return ConsentEvent.effective(ledger.of(subject)).values().stream()
                .map(event -> new CustomerFile.Consent(
                        event.purpose(),
                        event.action() == ConsentEvent.Action.GRANT,
                        event.at(),
                        event.noticeVersion()))
                .toList();
    }

    List<DataRequest> requestsOf(AccountId customer) {
        return requests.of(customer);
    }

    /** Sizes and favourites tell nobody who somebody is, and are what advice is given by; a note may tell of an illness. */
    static CustomerFile.Preferences preferences(Profile told, Sight sight) {
        return new CustomerFile.Preferences(
                told.language(),
                told.sizes(),
                told.favourites(),
                sight.text(told.birthDate().map(Object::toString).orElse("")),
                sight.text(told.note()));
    }

    static CustomerFile.Place place(String label, boolean main, boolean saved, PostalAddress address, Sight sight) {
        var village = address.village();
        return new CustomerFile.Place(
                sight.text(label),
                main,
                saved,
                sight.name(address.recipient()),
                sight.phone(address.phone()),
                sight.text(address.street()),
                String.join(
                        ", ",
                        village.village(),
                        village.district(),
                        village.regency(),
                        village.province() + " " + address.postalCode()));
    }
}
