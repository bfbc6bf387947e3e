package com.example.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that says nothing of converters. */
@Entity
public class FailedOrder {

  @Id private long number;
  private ShopError error;
  private Country country;

  protected FailedOrder() {}

  FailedOrder(long number, ShopError error, Country country) {
    this.number = number;
    this.error = error;
    this.country = country;
  }

  ShopError error() {
    return error;
  }

  Country country() {
    return country;
  }
}
