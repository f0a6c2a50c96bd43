package id.laris.application.returns;

import id.laris.application.shared.Undo;

class InMemoryReturnPoliciesTest implements ReturnPoliciesContract {
    private final ReturnPolicies policies = new InMemoryReturnPolicies(new Undo());

    @Override
    public ReturnPolicies policies() {
        return policies;
    }
}
