package id.laris.application.invoice;

import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxClass;
import java.util.Optional;

/**
 * What the papers of one kind, class and rule come to.
 *
 * @param rule how the rule is called; empty for a class without tax
 * @param code the transaction code of a faktur; empty when none is made out
 * @param papers how many
 * @param net price without tax (DPP); below zero for credit notes, as all amounts here
 * @param base what the rate is charged on (DPP nilai lain), rounded on each paper; zero for a class without tax
 */
public record TaxTotal(
        InvoiceKind kind,
        TaxClass taxClass,
        String rule,
        Optional<String> code,
        long papers,
        Money net,
        Money base,
        Money tax) {}
