package id.laris.web.order;

import id.laris.application.customer.SaveAddress;
import id.laris.application.customer.ShowAddresses;
import id.laris.application.customer.ShowProfile;
import id.laris.application.identity.CurrentActor;
import id.laris.application.privacy.AgreeTo;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.Order;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.shared.Refusal;
import id.laris.web.customer.AddressView;
import id.laris.web.privacy.ConsentWords;
import id.laris.web.shared.Me;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Spares a signed-in customer the typing, and keeps what they ticked beside the form. Visitors notice nothing of it. */
@Singleton
class CustomerAtCheckout {
    private static final Logger LOG = Logger.getLogger(CustomerAtCheckout.class);

    private final Me me;
    private final CurrentActor current;
    private final ShowAddresses showAddresses;
    private final ShowProfile showProfile;
    private final SaveAddress saveAddress;
    private final AgreeTo agreeTo;
    private final ConsentWords words;

    CustomerAtCheckout(
            Me me,
            CurrentActor current,
            ShowAddresses showAddresses,
            ShowProfile showProfile,
            SaveAddress saveAddress,
            AgreeTo agreeTo,
            ConsentWords words) {
        this.me = me;
        this.current = current;
        this.showAddresses = showAddresses;
        this.showProfile = showProfile;
        this.saveAddress = saveAddress;
        this.agreeTo = agreeTo;
        this.words = words;
    }

    /** The address book to choose from; empty for visitors. */
    List<AddressView> addresses() {
        return me.isSignedIn()
                ? showAddresses.show().entries().stream().map(AddressView::of).toList()
                : List.of();
    }

    /** What is known goes into an empty form: name and e-mail of the account, phone, the default address. */
    void fill(CheckoutInput form) {
        if (!me.isSignedIn()) return;
        var account = current.signedIn().orElseThrow().account();
        var main = showAddresses.show().main().map(AddressBook.Entry::address);
        form.name = account.name();
        form.email = account.email().value();
        form.phone = showProfile
                .show()
                .phone()
                .or(() -> main.map(PostalAddress::phone))
                .map(PhoneNumber::value)
                .orElse("");
        main.ifPresent(address -> use(form, address));
    }

    /** The address of the book goes into the form; one that is not in it changes nothing. */
    void use(CheckoutInput form, String id) {
        if (!me.isSignedIn()) return;
        showAddresses.show().entries().stream()
                .filter(entry -> entry.id().toString().equals(id))
                .findFirst()
                .map(AddressBook.Entry::address)
                .ifPresent(address -> use(form, address));
    }

    private static void use(CheckoutInput form, PostalAddress address) {
        var code = address.village().code();
        var isForAnother = !address.recipient().equals(form.getName());
        form.recipient = isForAnother ? address.recipient() : "";
        form.recipientPhone = isForAnother ? address.phone().value() : "";
        form.street = address.street();
        form.province = code.province().value();
        form.regency = code.regency().value();
        form.district = code.value().substring(0, 8);
        form.village = code.value();
        form.postalCode = address.postalCode();
    }

    /** After the order: the address is saved and the consent is written, if they were ticked. Neither undoes the order. */
    void keep(CheckoutInput form, Order order) {
        if (form.isNewsWanted())
            order.buyer()
                    .ifPresent(buyer -> agreeTo.agree(buyer.email(), EnumSet.of(Purpose.MARKETING_EMAIL), words.now()));
        if (form.isAddressToBeSaved() && me.isSignedIn()) order.shipTo().ifPresent(this::save);
    }

    private void save(PostalAddress address) {
        if (showAddresses.show().holds(address)) return;
        try {
            saveAddress.save(new SaveAddress.Form(
                    Optional.empty(),
                    "",
                    address.recipient(),
                    address.phone().value(),
                    address.street(),
                    address.village().code().value(),
                    address.postalCode(),
                    false));
        } catch (Refusal bookIsFull) {
            // The order stands; the page of addresses says that the book is full.
            LOG.infof("An address of an order was not saved: %s", bookIsFull.code());
        }
    }
}
