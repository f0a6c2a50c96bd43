package id.laris.application.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses before the transaction begins. */
@Interceptor
@ForCustomers
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class CustomerCheck {
    private final CurrentActor current;

    @Inject
    CustomerCheck(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        current.customer();
        return call.proceed();
    }
}
