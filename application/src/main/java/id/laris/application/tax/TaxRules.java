package id.laris.application.tax;

import id.laris.domain.tax.TaxLaw;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import java.time.LocalDate;

/** The tax rules, as data. */
public interface TaxRules {
    /** All of them, those that begin last first; what another instance changed may be seen some seconds later. */
    TaxLaw law();

    /** All of them as they are at this moment; nobody else changes one before the caller's transaction is over. */
    TaxLaw lock();

    void add(TaxRule rule);

    /** That rule holds until that day and no longer. One that is not known is left alone. */
    void end(TaxRuleId id, LocalDate last);

    /** That rule is no more. One that is not known is left alone. */
    void remove(TaxRuleId id);
}
