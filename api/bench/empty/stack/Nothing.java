package org.interculturalcities;

/** Something for Hibernate to boot for. */
@jakarta.persistence.Entity
public class Nothing {

    @jakarta.persistence.Id
    private long id;
}
