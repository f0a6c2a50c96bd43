package id.laris.application.risk;

import id.laris.domain.risk.RiskPolicy;

/** By what orders are weighed. Before anybody wrote a policy it is {@link RiskPolicy#STANDARD}, version 1. */
public interface RiskPolicies {
    /** The one that holds. A change by another instance is seen after ten seconds at the latest. */
    RiskPolicy current();

    /** The next version; part of the caller's transaction. @throws id.laris.domain.shared.StaleVersion when there is one of that version */
    void add(RiskPolicy policy);
}
