package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoreTest {

  private static SessionFactory sessions;

  @BeforeAll
  static void open() {
    sessions =
        new Configuration()
            .addAnnotatedClass(FailedOrder.class)
            .addAnnotatedClass(ShopErrorAttributeConverter.class)
            .addAnnotatedClass(CountryAttributeConverter.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:shop")
            .buildSessionFactory();
    // Not by Hibernate, whose column would refuse the codes that are unknown today.
    sessions.inTransaction(
        session ->
            session
                .createNativeMutationQuery(
                    "create table FailedOrder"
                        + " (number bigint primary key, error integer, country varchar(2))")
                .executeUpdate());
  }

  @AfterAll
  static void close() {
    sessions.close();
  }

  @Test
  void storesCodesAndFindsConstants() {
    sessions.inTransaction(
        session ->
            session.persist(new FailedOrder(1, ShopError.CARD_DECLINED, Country.SWITZERLAND)));
    sessions.inSession(
        session -> {
          Object[] row =
              session
                  .createNativeQuery("select error, country from FailedOrder where number = 1", Object[].class)
                  .getSingleResult();
          assertEquals(List.of(1101, "CH"), Arrays.asList(row));
          FailedOrder found =
              session
                  .createQuery("from FailedOrder where error = :error and number = 1", FailedOrder.class)
                  .setParameter("error", ShopError.CARD_DECLINED)
                  .getSingleResult();
          assertEquals(ShopError.CARD_DECLINED, found.error());
          assertEquals(Country.SWITZERLAND, found.country());
        });
  }

  @Test
  void nullStaysNull() {
    sessions.inTransaction(session -> session.persist(new FailedOrder(2, null, null)));
    sessions.inSession(session -> assertNull(session.find(FailedOrder.class, 2L).error()));
  }

  @Test
  void unknownCodesAreRefused() {
    sessions.inTransaction(
        session ->
            session
                .createNativeMutationQuery("insert into FailedOrder (number, error) values (3, 4711)")
                .executeUpdate());
    Exception refused =
        assertThrows(
            Exception.class,
            () -> sessions.inSession(session -> session.find(FailedOrder.class, 3L)));
    Throwable cause = refused;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertTrue(cause instanceof IllegalArgumentException, cause.toString());
    assertEquals("No ShopError has the code 4711", cause.getMessage());
  }
}
