package id.laris.persistence.shared;

import id.laris.application.AtOneMoment;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** PostgreSQL looks at one moment at a time by itself, but a new one for each statement unless told otherwise. */
@Interceptor
@AtOneMoment
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside the transaction (PLATFORM_BEFORE + 200)
class ReadAtOneMoment {
    private final Sql sql;

    @Inject
    ReadAtOneMoment(Sql sql) {
        this.sql = sql;
    }

    /** Ends with the transaction; PostgreSQL refuses it after a first reading. */
    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        sql.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        return call.proceed();
    }
}
