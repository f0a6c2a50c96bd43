package id.laris.application.identity;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.SecondFactorRule;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;

/** Asks after the right was checked and before the transaction begins. */
@Interceptor
@RequiresFreshFactor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
class FreshFactorCheck {
    private final CurrentActor current;
    private final SecondFactors factors;
    private final Clock clock;

    @Inject
    FreshFactorCheck(CurrentActor current, SecondFactors factors, Clock clock) {
        this.current = current;
        this.factors = factors;
        this.clock = clock;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        require();
        return call.proceed();
    }

    void require() {
        var kind = current.actor().kind();
        if (kind != Actor.Kind.STAFF && kind != Actor.Kind.CUSTOMER) return;
        var who = current.signedIn().orElseThrow(SecondFactorNeeded::new);
        if (who.session().provenWithin(SecondFactorRule.FRESH, clock.instant())) return;
        if (factors.find(who.account().id()).isPresent()) throw new SecondFactorNeeded();
    }
}
