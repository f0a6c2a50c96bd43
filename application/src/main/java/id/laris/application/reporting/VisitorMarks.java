package id.laris.application.reporting;

import id.laris.application.privacy.ConsentDesk;
import id.laris.application.shared.Signatures;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;

/** Under which name the footprints of an account are kept: a signature of it, which the shop alone can make. */
@Singleton
public final class VisitorMarks {
    private static final String PURPOSE = "footprints";

    private final Signatures signatures;
    private final ConsentDesk consents;

    public VisitorMarks(Signatures signatures, ConsentDesk consents) {
        this.signatures = signatures;
        this.consents = consents;
    }

    public String of(AccountId customer) {
        return signatures.sign(PURPOSE, customer.toString());
    }

    /** Whether what they do may be kept now. */
    boolean mayKeep(AccountId customer) {
        return consents.isGranted(new Subject.Customer(customer), Purpose.ANALYTICS);
    }
}
