"""What a person can do: one function for each thing, (actor, input) -> `Jawaban`. Every door calls these and nothing below them."""
