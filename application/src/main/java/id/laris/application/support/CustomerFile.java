package id.laris.application.support;

import id.laris.application.order.OrderSummary;
import id.laris.application.shared.Page;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one customer. Texts that are personal come as they may be shown: masked, or in clear after a reveal.
 *
 * @param key by account wherever there is one
 * @param revealed whether personal texts are in clear
 * @param membership empty for a guest
 * @param preferences empty for a guest, and for who told nothing
 * @param contacts how to reach them, each once: the account's own first, then what the orders below say
 * @param addresses saved ones first, then where else the orders below went
 * @param consents the last word on each purpose that was ever spoken of
 * @param requests newest first
 * @param orders newest first; they name no buyer
 */
public record CustomerFile(
        CustomerKey key,
        boolean revealed,
        Optional<Membership> membership,
        Optional<Preferences> preferences,
        List<Reach> contacts,
        List<Place> addresses,
        List<Consent> consents,
        List<DataRequest> requests,
        Page<OrderSummary> orders) {
    /**
     * @param suspended the customer asked that nothing be done with their data but what is under way
     * @param sessions where they are signed in at the moment
     */
    public record Membership(
            AccountId account,
            AccountState state,
            Instant since,
            boolean suspended,
            boolean secondFactor,
            int sessions) {}

    /** @param birthDate, note empty when not told */
    public record Preferences(
            Language language, Map<GarmentKind, String> sizes, Set<String> favourites, String birthDate, String note) {}

    /** @param phone empty when it is not known */
    public record Reach(String name, String email, String phone) {}

    /**
     * @param label as the customer calls it; may be empty
     * @param main whether it is their default
     * @param saved whether it is in their address book; else it is known from an order
     * @param region village to province and postal code: not personal, and always in clear
     */
    public record Place(
            String label, boolean main, boolean saved, String recipient, String phone, String street, String region) {}

    public record Consent(Purpose purpose, boolean granted, Instant at, String noticeVersion) {}

    /** Never tells who it is about. */
    @Override
    public String toString() {
        return "CustomerFile[" + key + "]";
    }
}
