package id.laris.application.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Inside the transaction: what is done and what is written about it are kept together or not at all. */
@Interceptor
@Audited
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditOfDeeds {
    private final AuditTrail trail;
    private final AuditNotes notes;

    @Inject
    AuditOfDeeds(AuditTrail trail, AuditNotes notes) {
        this.trail = trail;
        this.notes = notes;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var outermost = notes.isOutermost();
        var given = outermost ? Given.to(call.getMethod(), call.getParameters()) : null;
        var result = call.proceed();
        if (outermost) trail.done(call.getMethod().getDeclaringClass(), given);
        return result;
    }
}
