package id.laris.bootstrap.story;

import id.laris.persistence.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The walk on what the shop runs on: PostgreSQL, and its outbox as the carrier of events. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShopOnPostgresTest extends WalkThroughTheShop {}
