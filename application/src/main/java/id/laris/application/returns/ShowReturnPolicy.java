package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.returns.ReturnPolicy;

/** On what terms goods come back now. No secret: whoever buys may know it. */
@UseCase
@OpenToAll
public final class ShowReturnPolicy {
    private final ReturnPolicies policies;

    public ShowReturnPolicy(ReturnPolicies policies) {
        this.policies = policies;
    }

    public ReturnPolicy show() {
        return policies.current();
    }
}
