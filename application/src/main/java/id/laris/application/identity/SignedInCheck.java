package id.laris.application.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses before the transaction begins. */
@Interceptor
@ForSignedIn
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class SignedInCheck {
    private final CurrentActor current;

    @Inject
    SignedInCheck(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        current.person();
        return call.proceed();
    }
}
