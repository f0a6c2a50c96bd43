package id.laris.domain.privacy;

/** What personal data are used for, and what allows it. Only what rests on consent can be given and taken back. */
public enum Purpose {
    /** To sell, deliver and answer for what was bought. */
    ORDER(LegalBasis.CONTRACT),
    MARKETING_EMAIL(LegalBasis.CONSENT),
    MARKETING_WA(LegalBasis.CONSENT),
    ANALYTICS(LegalBasis.CONSENT),
    PERSONALISATION(LegalBasis.CONSENT);

    /** The grounds of article 20 that this shop uses. */
    public enum LegalBasis {
        CONTRACT,
        CONSENT,
        LEGAL_DUTY,
        LEGITIMATE_INTEREST
    }

    private final LegalBasis basis;

    Purpose(LegalBasis basis) {
        this.basis = basis;
    }

    public LegalBasis basis() {
        return basis;
    }

    public boolean isChoice() {
        return basis == LegalBasis.CONSENT;
    }
}
