package id.laris.application;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One use case: a singleton bean whose public method runs in one database transaction and rolls back on any exception; overtaken by
 * somebody else's change, it is done again. One that speaks to the outside world overrides this with {@code @Transactional(NOT_SUPPORTED)} and calls transactional ones around it.
 */
@Stereotype
@Singleton
@TakenUpAgain
@Transactional(rollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
