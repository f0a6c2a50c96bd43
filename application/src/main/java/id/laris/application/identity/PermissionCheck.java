package id.laris.application.identity;

import id.laris.application.audit.AuditTrail;
import id.laris.application.audit.Audited;
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
    private final AuditTrail trail;

    @Inject
    PermissionCheck(CurrentActor current, AuditTrail trail) {
        this.current = current;
        this.trail = trail;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var useCase = call.getMethod().getDeclaringClass();
        var needed = useCase.getAnnotation(Requires.class).value();
        // What is audited anyway is written further out.
        if (!current.may(needed) && !useCase.isAnnotationPresent(Audited.class))
            trail.notAllowed(useCase, call.getMethod(), call.getParameters());
        current.require(needed);
        return call.proceed();
    }
}
