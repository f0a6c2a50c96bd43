package id.laris.application.identity;

import id.laris.domain.identity.Permission;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses before the transaction begins. */
@Interceptor
@Requires(Permission.RUN_JOBS)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class PermissionCheck {
    private final CurrentActor current;

    @Inject
    PermissionCheck(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        current.require(call.getMethod()
                .getDeclaringClass()
                .getAnnotation(Requires.class)
                .value());
        return call.proceed();
    }
}
