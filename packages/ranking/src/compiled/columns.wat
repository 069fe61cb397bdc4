;; The loops of a need over the columns of all offers, beside those of `loops.wat` and with the same two memories: that of an index,
;; which threads share and only read, and the thread's own. Addresses are in bytes. A list of offers is a list of their numbers, four
;; bytes each; what goes with it stands in the order of the list. None of these loops has a branch that nobody can guess.
;; Each gives, bit for bit, what the loop in TypeScript beside its caller gives.
(module
  (import "index" "memory" (memory $index 0 65536 shared))
  (import "own" "memory" (memory $own 0 65536 shared))

  ;; Applies all rules to all offers, row after row of eight statements. `$bits` holds what is known of each offer before, bit n for the
  ;; rule of number n + 1 (bit 7: the offer is gone); the table of each statement the bit of its rule, eight bits higher the bit of its
  ;; feature where the offer is silent, and sixteen bits higher what it earns: of no bit there are two, so that all are added; `$g` is -1
  ;; where the last two tables hold nothing; `$notes` what
  ;; the requirements come to: bit 0 has to be read, bit 1 contradicted, bit 2 perhaps contradicted. Writes to `$codes` the first rule that
  ;; excludes an offer, 0 where none does, to `$opens` 1 where an offer has to be read, to `$said` what it is silent of and what it earns,
  ;; all bits where it is excluded, and to `$doubtful` the offers perhaps contradicted. Returns where these end.
  (func (export "screen")
    (param $row i32) (param $end i32) (param $bits i32) (param $silences i32) (param $asked i32) (param $notes i32)
    (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $e i32) (param $f i32) (param $g i32) (param $h i32)
    (param $codes i32) (param $opens i32) (param $said i32) (param $doubtful i32) (result i32)
    (local $entry i32) (local $all i32) (local $note i32) (local $rules i32) (local $isLeft i32) (local $pair i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $note (i32.load16_u $own (i32.add (local.get $notes) (i32.shl (local.get $entry) (i32.const 1)))))
        (local.set $pair (i64.load $index (local.get $row)))
        (local.set $all
          (i32.add
            (i32.load $own
              (i32.add (local.get $a) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
            (i32.load $own
              (i32.add (local.get $b)
                (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))))
        (local.set $pair (i64.load $index offset=8 (local.get $row)))
        (local.set $all
          (i32.add (local.get $all)
            (i32.add
              (i32.load $own
                (i32.add (local.get $c) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
              (i32.load $own
                (i32.add (local.get $d)
                  (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2)))))))
        (local.set $pair (i64.load $index offset=16 (local.get $row)))
        (local.set $all
          (i32.add (local.get $all)
            (i32.add
              (i32.load $own
                (i32.add (local.get $e) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
              (i32.load $own
                (i32.add (local.get $f)
                  (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2)))))))
        (if (i32.ne (local.get $g) (i32.const -1))
          (then
            (local.set $pair (i64.load $index offset=24 (local.get $row)))
            (local.set $all
              (i32.add (local.get $all)
                (i32.add
                  (i32.load $own
                    (i32.add (local.get $g) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
                  (i32.load $own
                    (i32.add (local.get $h)
                      (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2)))))))))
        ;; The rule on requirements is the sixth.
        (local.set $rules
          (i32.or
            (i32.and
              (i32.or (local.get $all) (i32.load8_u $own (i32.add (local.get $bits) (local.get $entry))))
              (i32.const 255))
            (i32.shl (i32.and (local.get $note) (i32.const 2)) (i32.const 4))))
        (local.set $isLeft (i32.eqz (local.get $rules)))
        (i32.store8 $own (i32.add (local.get $codes) (local.get $entry))
          (i32.and (i32.add (i32.ctz (i32.or (local.get $rules) (i32.const 128))) (i32.const 1)) (i32.const 7)))
        (i32.store8 $own (i32.add (local.get $opens) (local.get $entry))
          (i32.and (local.get $note) (local.get $isLeft)))
        (i32.store $own (local.get $doubtful) (local.get $entry))
        (local.set $doubtful
          (i32.add (local.get $doubtful)
            (i32.and (local.get $note) (i32.shl (local.get $isLeft) (i32.const 2)))))
        (i32.store $own (local.get $said)
          (i32.or
            (i32.or
              (i32.or
                (i32.and (i32.shr_u (local.get $all) (i32.const 8)) (i32.const 255))
                (i32.and (local.get $all) (i32.const -65536)))
              (i32.shl
                (i32.and (i32.load8_u $own (i32.add (local.get $silences) (local.get $entry))) (local.get $asked))
                (i32.const 7)))
            (i32.sub (local.get $isLeft) (i32.const 1))))
        (local.set $said (i32.add (local.get $said) (i32.const 4)))
        (local.set $entry (i32.add (local.get $entry) (i32.const 1)))
        (local.set $row (i32.add (local.get $row) (i32.const 32)))
        (br $next)))
    (local.get $doubtful))

  ;; Adds one to the count of each offer of a list in the index, at most 255 of them.
  (func (export "count") (param $offer i32) (param $end i32) (param $counts i32)
    (local $place i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $place (i32.add (local.get $counts) (i32.load $index (local.get $offer))))
        (i32.store8 $own (local.get $place) (i32.add (i32.load8_u $own (local.get $place)) (i32.const 1)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 4)))
        (br $next))))

  ;; Notes how offers were judged on a requirement, eight at a time, by what each says: the stance on an idea without its clause, `$said`
  ;; being 0 where none is asked for, and beside it the bits of `$mask` of its byte of `$others`. `$known` holds, by what is said, what is
  ;; to be noted: flags in the four lowest bits, of which bit 3 says that it is known, and above them what is added up.
  ;; Stops at eight of which one is not known; returns how many bytes of the notes were done.
  (func (export "note")
    (param $note i32) (param $end i32) (param $stances i32) (param $said i32) (param $others i32) (param $mask i32)
    (param $radix i32) (param $known i32) (result i32)
    (local $start i32) (local $asks v128) (local $masks v128) (local $times v128)
    (local $stance v128) (local $low v128) (local $high v128) (local $judged v128) (local $wide v128)
    (local.set $start (local.get $note))
    (local.set $asks (i32x4.splat (local.get $said)))
    (local.set $masks (i16x8.splat (local.get $mask)))
    (local.set $times (i32x4.splat (local.get $radix)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $note) (local.get $end)))
        (local.set $wide (v128.and (v128.load8x8_u $own (local.get $others)) (local.get $masks)))
        (local.set $stance (v128.load $index (local.get $stances)))
        (local.set $low
          (i32x4.add
            (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $wide)) (local.get $times))
            (v128.and (local.get $asks)
              (v128.or
                (i32x4.shl (i32x4.shr_u (local.get $stance) (i32.const 12)) (i32.const 3))
                (v128.and (local.get $stance) (v128.const i32x4 7 7 7 7))))))
        (local.set $stance (v128.load $index offset=16 (local.get $stances)))
        (local.set $high
          (i32x4.add
            (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $wide)) (local.get $times))
            (v128.and (local.get $asks)
              (v128.or
                (i32x4.shl (i32x4.shr_u (local.get $stance) (i32.const 12)) (i32.const 3))
                (v128.and (local.get $stance) (v128.const i32x4 7 7 7 7))))))
        (local.set $judged
          (v128.load16_lane $own 7
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 3 (local.get $high)) (i32.const 1)))
              (v128.load16_lane $own 6
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 2 (local.get $high)) (i32.const 1)))
              (v128.load16_lane $own 5
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 1 (local.get $high)) (i32.const 1)))
              (v128.load16_lane $own 4
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 0 (local.get $high)) (i32.const 1)))
              (v128.load16_lane $own 3
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 3 (local.get $low)) (i32.const 1)))
              (v128.load16_lane $own 2
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 2 (local.get $low)) (i32.const 1)))
              (v128.load16_lane $own 1
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 1 (local.get $low)) (i32.const 1)))
              (v128.load16_lane $own 0
              (i32.add (local.get $known) (i32.shl (i32x4.extract_lane 0 (local.get $low)) (i32.const 1)))
              (v128.const i64x2 0 0))))))))))
        (br_if $done
          (i32.eqz (i16x8.all_true (v128.and (local.get $judged) (v128.const i16x8 8 8 8 8 8 8 8 8)))))
        (v128.store $own (local.get $note)
          (v128.or
            (i16x8.add
              (v128.load $own (local.get $note))
              (v128.and (local.get $judged) (v128.const i16x8 -16 -16 -16 -16 -16 -16 -16 -16)))
            (v128.and (local.get $judged) (v128.const i16x8 7 7 7 7 7 7 7 7))))
        (local.set $note (i32.add (local.get $note) (i32.const 16)))
        (local.set $stances (i32.add (local.get $stances) (i32.const 32)))
        (local.set $others (i32.add (local.get $others) (i32.const 8)))
        (br $next)))
    (i32.sub (local.get $note) (local.get $start)))

  ;; Adds points to the product of each offer of a list in the index.
  (func (export "addPoints") (param $offer i32) (param $end i32) (param $points f64) (param $products i32)
    (local $unrolled i32) (local $place i32)
    (local.set $unrolled
      (i32.add (local.get $offer) (i32.and (i32.sub (local.get $end) (local.get $offer)) (i32.const -16))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $unrolled)))
        (local.set $place (i32.add (local.get $products) (i32.shl (i32.load $index (local.get $offer)) (i32.const 3))))
        (f64.store $own (local.get $place) (f64.add (f64.load $own (local.get $place)) (local.get $points)))
        (local.set $place
          (i32.add (local.get $products) (i32.shl (i32.load $index offset=4 (local.get $offer)) (i32.const 3))))
        (f64.store $own (local.get $place) (f64.add (f64.load $own (local.get $place)) (local.get $points)))
        (local.set $place
          (i32.add (local.get $products) (i32.shl (i32.load $index offset=8 (local.get $offer)) (i32.const 3))))
        (f64.store $own (local.get $place) (f64.add (f64.load $own (local.get $place)) (local.get $points)))
        (local.set $place
          (i32.add (local.get $products) (i32.shl (i32.load $index offset=12 (local.get $offer)) (i32.const 3))))
        (f64.store $own (local.get $place) (f64.add (f64.load $own (local.get $place)) (local.get $points)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 16)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $place (i32.add (local.get $products) (i32.shl (i32.load $index (local.get $offer)) (i32.const 3))))
        (f64.store $own (local.get $place) (f64.add (f64.load $own (local.get $place)) (local.get $points)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 4)))
        (br $next))))

  ;; The text relevance of each offer of a list, as it is read: cut to 1 and rounded to four decimals. Two at a time: of an odd number
  ;; the one behind the last is read too, in this loop and in the two that follow.
  (func (export "text") (param $offer i32) (param $end i32) (param $relevance i32) (param $values i32)
    (local $first i32) (local $second i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $first (i32.shl (i32.load $own (local.get $offer)) (i32.const 3)))
        (local.set $second (i32.shl (i32.load $own offset=4 (local.get $offer)) (i32.const 3)))
        (v128.store $own (local.get $values)
          (f64x2.div
            (f64x2.floor
              (f64x2.add
                (f64x2.mul
                  (f64x2.pmin (v128.const f64x2 1 1)
                    (f64x2.replace_lane 1
                      (v128.load64_zero $own (i32.add (local.get $relevance) (local.get $first)))
                      (f64.load $own (i32.add (local.get $relevance) (local.get $second)))))
                  (v128.const f64x2 10000 10000))
                (v128.const f64x2 0.5 0.5)))
            (v128.const f64x2 10000 10000)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 8)))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (br $next))))

  ;; The cosine of a need's concepts with those of each offer of a list, as it is read. `$squared` is the need's own squared length.
  (func (export "cosines")
    (param $offer i32) (param $end i32) (param $norms i32) (param $products i32) (param $squared f64) (param $values i32)
    (local $first i32) (local $second i32) (local $length v128)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $first (i32.shl (i32.load $own (local.get $offer)) (i32.const 3)))
        (local.set $second (i32.shl (i32.load $own offset=4 (local.get $offer)) (i32.const 3)))
        (local.set $length
          (f64x2.sqrt
            (f64x2.mul (f64x2.splat (local.get $squared))
                    (f64x2.replace_lane 1
                      (v128.load64_zero $index (i32.add (local.get $norms) (local.get $first)))
                      (f64.load $index (i32.add (local.get $norms) (local.get $second)))))))
        (v128.store $own (local.get $values)
          (f64x2.div
            (f64x2.floor
              (f64x2.add
                (f64x2.mul
                  (f64x2.pmin (v128.const f64x2 1 1)
                    (f64x2.div (f64x2.replace_lane 1
                      (v128.load64_zero $own (i32.add (local.get $products) (local.get $first)))
                      (f64.load $own (i32.add (local.get $products) (local.get $second))))
                      (v128.bitselect (local.get $length) (v128.const f64x2 1 1)
                        (f64x2.gt (local.get $length) (v128.const f64x2 0 0)))))
                  (v128.const f64x2 10000 10000))
                (v128.const f64x2 0.5 0.5)))
            (v128.const f64x2 10000 10000)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 8)))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (br $next))))

  ;; One minus what the first three references of each offer of a list leave open, as it is read. `$kinds` holds three numbers an offer,
  ;; `$open` what a reference leaves open, by that number.
  (func (export "evidence") (param $offer i32) (param $end i32) (param $kinds i32) (param $open i32) (param $values i32)
    (local $first i32) (local $second i32) (local $pairA i64) (local $pairB i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $first
          (i32.add (local.get $kinds) (i32.mul (i32.load $own (local.get $offer)) (i32.const 12))))
        (local.set $second
          (i32.add (local.get $kinds) (i32.mul (i32.load $own offset=4 (local.get $offer)) (i32.const 12))))
        (local.set $pairA (i64.load $index (local.get $first)))
        (local.set $pairB (i64.load $index (local.get $second)))
        (v128.store $own (local.get $values)
          (f64x2.div
            (f64x2.floor
              (f64x2.add
                (f64x2.mul
                  (f64x2.pmin (v128.const f64x2 1 1)
                    (f64x2.sub (v128.const f64x2 1 1)
                      (f64x2.mul
                        (f64x2.mul
                          (f64x2.replace_lane 1
                            (v128.load64_zero $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairA)) (i32.const 3))))
                            (f64.load $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairB)) (i32.const 3)))))
                          (f64x2.replace_lane 1
                            (v128.load64_zero $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairA) (i64.const 32))) (i32.const 3))))
                            (f64.load $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairB) (i64.const 32))) (i32.const 3))))))
                        (f64x2.replace_lane 1
                            (v128.load64_zero $own (i32.add (local.get $open) (i32.shl (i32.load $index offset=8 (local.get $first)) (i32.const 3))))
                            (f64.load $own (i32.add (local.get $open) (i32.shl (i32.load $index offset=8 (local.get $second)) (i32.const 3))))))))
                  (v128.const f64x2 10000 10000))
                (v128.const f64x2 0.5 0.5)))
            (v128.const f64x2 10000 10000)))
        (local.set $offer (i32.add (local.get $offer) (i32.const 8)))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (br $next))))

  ;; What the concepts of each offer earn at most, four at a time, in single precision: a weight times the cosine. `$squared` is the need's
  ;; own squared length.
  (func (export "likeness")
    (param $norm i32) (param $end i32) (param $products i32) (param $squared f64) (param $weight f32) (param $parts i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $norm) (local.get $end)))
        (v128.store $own (local.get $parts)
          (f32x4.mul
            (f32x4.splat (local.get $weight))
            (f32x4.div
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                (f32x4.demote_f64x2_zero (v128.load $own (local.get $products)))
                (f32x4.demote_f64x2_zero (v128.load $own offset=16 (local.get $products))))
              (f32x4.max
                (f32x4.splat (f32.const 1e-30))
                (f32x4.sqrt
                  (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                    (f32x4.demote_f64x2_zero
                      (f64x2.mul (f64x2.splat (local.get $squared)) (v128.load $index (local.get $norm))))
                    (f32x4.demote_f64x2_zero
                      (f64x2.mul (f64x2.splat (local.get $squared)) (v128.load $index offset=16 (local.get $norm))))))))))
        (local.set $norm (i32.add (local.get $norm) (i32.const 32)))
        (local.set $products (i32.add (local.get $products) (i32.const 32)))
        (local.set $parts (i32.add (local.get $parts) (i32.const 16)))
        (br $next))))

  ;; What each offer can come to at most, four at a time, in single precision. `$said` holds what it is silent of, eleven bits, and from bit
  ;; 16 on what its statements earn, in eighths; all bits where it may not be ranked. `$bounds` holds two numbers by what an offer is
  ;; silent of: by how much all parts grow, and what is added; the first is below zero where that is not known yet: there it stops.
  ;; The parts: a weight times the text relevance, `$parts`, a weight times what three references leave closed, and so much for each half of
  ;; the requirements. Returns how many bytes of what is said were done.
  (func (export "bound")
    (param $said i32) (param $end i32) (param $notes i32) (param $relevance i32) (param $parts i32) (param $kinds i32)
    (param $open i32) (param $bounds i32) (param $text f32) (param $evidence f32) (param $half f32) (param $steps i32)
    (result i32)
    (local $start i32) (local $all v128) (local $pattern v128) (local $low v128) (local $high v128) (local $growth v128)
    (local $pairA i64) (local $pairB i64) (local $pairC i64) (local $pairD i64) (local $sum v128)
    (local.set $start (local.get $said))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $said) (local.get $end)))
        (local.set $all (v128.load $own (local.get $said)))
        (local.set $pattern
          (i32x4.shl (v128.and (local.get $all) (v128.const i32x4 2047 2047 2047 2047)) (i32.const 3)))
        (local.set $low
          (v128.load64_lane $own 1 (i32.add (local.get $bounds) (i32x4.extract_lane 1 (local.get $pattern)))
            (v128.load64_zero $own (i32.add (local.get $bounds) (i32x4.extract_lane 0 (local.get $pattern))))))
        (local.set $high
          (v128.load64_lane $own 1 (i32.add (local.get $bounds) (i32x4.extract_lane 3 (local.get $pattern)))
            (v128.load64_zero $own (i32.add (local.get $bounds) (i32x4.extract_lane 2 (local.get $pattern))))))
        (local.set $growth
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $low) (local.get $high)))
        (br_if $done (v128.any_true (f32x4.lt (local.get $growth) (v128.const f32x4 0 0 0 0))))
        (local.set $pairA (i64.load $index (local.get $kinds)))
        (local.set $pairB (i64.load $index offset=12 (local.get $kinds)))
        (local.set $pairC (i64.load $index offset=24 (local.get $kinds)))
        (local.set $pairD (i64.load $index offset=36 (local.get $kinds)))
        (local.set $sum
          (f32x4.mul (f32x4.splat (local.get $evidence))
            (f32x4.sub (v128.const f32x4 1 1 1 1)
              (f32x4.mul
                (f32x4.mul
                  (v128.load32_lane $own 3 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairD)) (i32.const 2)))
                  (v128.load32_lane $own 2 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairC)) (i32.const 2)))
                  (v128.load32_lane $own 1 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairB)) (i32.const 2)))
                  (v128.load32_zero $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (local.get $pairA)) (i32.const 2)))))))
                  (v128.load32_lane $own 3 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairD) (i64.const 32))) (i32.const 2)))
                  (v128.load32_lane $own 2 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairC) (i64.const 32))) (i32.const 2)))
                  (v128.load32_lane $own 1 (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairB) (i64.const 32))) (i32.const 2)))
                  (v128.load32_zero $own (i32.add (local.get $open) (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pairA) (i64.const 32))) (i32.const 2))))))))
                (v128.load32_lane $own 3 (i32.add (local.get $open) (i32.shl (i32.load $index offset=44 (local.get $kinds)) (i32.const 2)))
                (v128.load32_lane $own 2 (i32.add (local.get $open) (i32.shl (i32.load $index offset=32 (local.get $kinds)) (i32.const 2)))
                (v128.load32_lane $own 1 (i32.add (local.get $open) (i32.shl (i32.load $index offset=20 (local.get $kinds)) (i32.const 2)))
                (v128.load32_zero $own (i32.add (local.get $open) (i32.shl (i32.load $index offset=8 (local.get $kinds)) (i32.const 2)))))))))))
        (local.set $sum
          (f32x4.add (local.get $sum)
            (f32x4.add
              (v128.load $own (local.get $parts))
              (f32x4.mul (f32x4.splat (local.get $text))
                (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
                  (f32x4.demote_f64x2_zero (v128.load $own (local.get $relevance)))
                  (f32x4.demote_f64x2_zero (v128.load $own offset=16 (local.get $relevance))))))))
        (local.set $sum
          (f32x4.add (local.get $sum)
            (f32x4.add
              (f32x4.mul (f32x4.splat (local.get $half))
                (f32x4.convert_i32x4_u
                  (i32x4.shr_u (i32x4.extend_low_i16x8_u (v128.load64_zero $own (local.get $notes))) (i32.const 4))))
              (f32x4.mul (v128.const f32x4 0.125 0.125 0.125 0.125)
                (f32x4.convert_i32x4_u (i32x4.shr_u (local.get $all) (i32.const 16)))))))
        (v128.store $own (local.get $steps)
          (v128.or
            (i32x4.eq (local.get $all) (v128.const i32x4 -1 -1 -1 -1))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.add
                (f32x4.mul (local.get $sum) (local.get $growth))
                (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $low) (local.get $high))))))
        (local.set $said (i32.add (local.get $said) (i32.const 16)))
        (local.set $notes (i32.add (local.get $notes) (i32.const 8)))
        (local.set $relevance (i32.add (local.get $relevance) (i32.const 32)))
        (local.set $parts (i32.add (local.get $parts) (i32.const 16)))
        (local.set $kinds (i32.add (local.get $kinds) (i32.const 48)))
        (local.set $steps (i32.add (local.get $steps) (i32.const 16)))
        (br $next)))
    (i32.sub (local.get $said) (local.get $start)))

  ;; Adds up what ten features earn each offer of a list: those of six statements, by table, then text, concepts, evidence and
  ;; requirements, these by what was noted of the offer, and writes it to the place of the offer in `$steps`. Values times their weights
  ;; are rounded one by one. Weights stand at sixteen numbers a pattern, whose place is that of the pattern in `$places`.
  ;; Stops at a place below zero, not known yet; returns how many bytes of the list were done.
  (func (export "sum")
    (param $offer i32) (param $end i32) (param $rows i32)
    (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $e i32) (param $f i32)
    (param $text i32) (param $concepts i32) (param $evidence i32) (param $notes i32) (param $coverage i32)
    (param $patterns i32) (param $places i32) (param $weights i32) (param $steps i32) (result i32)
    (local $start i32) (local $entry i32) (local $row i32) (local $weight i32) (local $pair i64) (local $sum v128)
    (local.set $start (local.get $offer))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $offer) (local.get $end)))
        (local.set $weight
          (i32.load16_s $own
            (i32.add (local.get $places)
              (i32.shl (i32.load16_u $own (local.get $patterns)) (i32.const 1)))))
        (br_if $done (i32.lt_s (local.get $weight) (i32.const 0)))
        (local.set $weight (i32.add (local.get $weights) (i32.shl (local.get $weight) (i32.const 7))))
        (local.set $entry (i32.load $own (local.get $offer)))
        (local.set $row (i32.add (local.get $rows) (i32.shl (local.get $entry) (i32.const 5))))
        (local.set $pair (i64.load $index (local.get $row)))
        (local.set $sum
          (f64x2.floor
            (f64x2.add
              (f64x2.mul
                (f64x2.replace_lane 1
                  (v128.load64_zero $own
                    (i32.add (local.get $a) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 3))))
                  (f64.load $own
                    (i32.add (local.get $b)
                      (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 3)))))
                (v128.load $own (local.get $weight)))
              (v128.const f64x2 0.5 0.5))))
        (local.set $pair (i64.load $index offset=8 (local.get $row)))
        (local.set $sum
          (f64x2.add (local.get $sum)
          (f64x2.floor
            (f64x2.add
              (f64x2.mul
                (f64x2.replace_lane 1
                  (v128.load64_zero $own
                    (i32.add (local.get $c) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 3))))
                  (f64.load $own
                    (i32.add (local.get $d)
                      (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 3)))))
                (v128.load $own offset=16 (local.get $weight)))
              (v128.const f64x2 0.5 0.5)))))
        (local.set $pair (i64.load $index offset=16 (local.get $row)))
        (local.set $sum
          (f64x2.add (local.get $sum)
          (f64x2.floor
            (f64x2.add
              (f64x2.mul
                (f64x2.replace_lane 1
                  (v128.load64_zero $own
                    (i32.add (local.get $e) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 3))))
                  (f64.load $own
                    (i32.add (local.get $f)
                      (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 3)))))
                (v128.load $own offset=32 (local.get $weight)))
              (v128.const f64x2 0.5 0.5)))))
        (local.set $sum
          (f64x2.add (local.get $sum)
          (f64x2.floor
            (f64x2.add
              (f64x2.mul
                (f64x2.replace_lane 1
                  (v128.load64_zero $own (local.get $text))
                  (f64.load $own (local.get $concepts)))
                (v128.load $own offset=48 (local.get $weight)))
              (v128.const f64x2 0.5 0.5)))))
        (local.set $sum
          (f64x2.add (local.get $sum)
          (f64x2.floor
            (f64x2.add
              (f64x2.mul
                (f64x2.replace_lane 1
                  (v128.load64_zero $own (local.get $evidence))
                  (f64.load $own
                    (i32.add (local.get $coverage)
                      (i32.shl
                        (i32.shr_u
                          (i32.load16_u $own (i32.add (local.get $notes) (i32.shl (local.get $entry) (i32.const 1))))
                          (i32.const 4))
                        (i32.const 3)))))
                (v128.load $own offset=64 (local.get $weight)))
              (v128.const f64x2 0.5 0.5)))))
        (i32.store $own (i32.add (local.get $steps) (i32.shl (local.get $entry) (i32.const 2)))
          (i32.trunc_sat_f64_s
            (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum)))))
        (local.set $offer (i32.add (local.get $offer) (i32.const 4)))
        (local.set $patterns (i32.add (local.get $patterns) (i32.const 2)))
        (local.set $text (i32.add (local.get $text) (i32.const 8)))
        (local.set $concepts (i32.add (local.get $concepts) (i32.const 8)))
        (local.set $evidence (i32.add (local.get $evidence) (i32.const 8)))
        (br $next)))
    (i32.sub (local.get $offer) (local.get $start)))
)
