;; The loops of a ranking that pass over many numbers. Two memories: that of an index, which threads share and only read, and the
;; thread's own, which holds what is computed for one need. Addresses and lengths are in bytes unless another unit is said.
;; Each loop gives, bit for bit, what the loop in TypeScript beside its caller gives.
;; `npx node packages/ranking/scripts/build-loops.ts` makes generated/loops.json of this file; a test compares.
(module
  (import "index" "memory" (memory $index 0 65536 shared))
  (import "own" "memory" (memory $own 0 65536 shared))

  ;; Adds each impact to the score of its document, for a term that stands once in the need.
  ;; Documents are read two at a time; the loop is unrolled, which is a third faster.
  (func (export "add")
    (param $document i32) (param $end i32) (param $impact i32) (param $scores i32)
    (local $unrolled i32) (local $pair i64) (local $score i32)
    (local.set $unrolled
      (i32.add (local.get $document)
        (i32.and (i32.sub (local.get $end) (local.get $document)) (i32.const -32))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $document) (local.get $unrolled)))

        (local.set $pair (i64.load $index (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index (local.get $impact))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=4 (local.get $impact))))

        (local.set $pair (i64.load $index offset=8 (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=8 (local.get $impact))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=12 (local.get $impact))))

        (local.set $pair (i64.load $index offset=16 (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=16 (local.get $impact))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=20 (local.get $impact))))

        (local.set $pair (i64.load $index offset=24 (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=24 (local.get $impact))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index offset=28 (local.get $impact))))

        (local.set $document (i32.add (local.get $document) (i32.const 32)))
        (local.set $impact (i32.add (local.get $impact) (i32.const 32)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $document) (local.get $end)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.load $index (local.get $document)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.add (f32.load $own (local.get $score)) (f32.load $index (local.get $impact))))
        (local.set $document (i32.add (local.get $document) (i32.const 4)))
        (local.set $impact (i32.add (local.get $impact) (i32.const 4)))
        (br $next))))

  ;; The same for a term that counts otherwise than once: multiplied and added in double precision, then rounded.
  (func (export "addTimes")
    (param $document i32) (param $end i32) (param $impact i32) (param $scores i32) (param $count f64)
    (local $unrolled i32) (local $pair i64) (local $score i32)
    (local.set $unrolled
      (i32.add (local.get $document)
        (i32.and (i32.sub (local.get $end) (local.get $document)) (i32.const -16))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $document) (local.get $unrolled)))

        (local.set $pair (i64.load $index (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.demote_f64
            (f64.add (f64.promote_f32 (f32.load $own (local.get $score)))
              (f64.mul (local.get $count) (f64.promote_f32 (f32.load $index (local.get $impact)))))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.demote_f64
            (f64.add (f64.promote_f32 (f32.load $own (local.get $score)))
              (f64.mul (local.get $count) (f64.promote_f32 (f32.load $index offset=4 (local.get $impact)))))))

        (local.set $pair (i64.load $index offset=8 (local.get $document)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.wrap_i64 (local.get $pair)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.demote_f64
            (f64.add (f64.promote_f32 (f32.load $own (local.get $score)))
              (f64.mul (local.get $count) (f64.promote_f32 (f32.load $index offset=8 (local.get $impact)))))))
        (local.set $score
          (i32.add (local.get $scores)
            (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.demote_f64
            (f64.add (f64.promote_f32 (f32.load $own (local.get $score)))
              (f64.mul (local.get $count) (f64.promote_f32 (f32.load $index offset=12 (local.get $impact)))))))

        (local.set $document (i32.add (local.get $document) (i32.const 16)))
        (local.set $impact (i32.add (local.get $impact) (i32.const 16)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $document) (local.get $end)))
        (local.set $score
          (i32.add (local.get $scores) (i32.shl (i32.load $index (local.get $document)) (i32.const 2))))
        (f32.store $own (local.get $score)
          (f32.demote_f64
            (f64.add (f64.promote_f32 (f32.load $own (local.get $score)))
              (f64.mul (local.get $count) (f64.promote_f32 (f32.load $index (local.get $impact)))))))
        (local.set $document (i32.add (local.get $document) (i32.const 4)))
        (local.set $impact (i32.add (local.get $impact) (i32.const 4)))
        (br $next))))

  ;; Sets bytes.
  (func (export "fill") (param $at i32) (param $length i32) (param $byte i32)
    (memory.fill $own (local.get $at) (local.get $byte) (local.get $length)))

  ;; The greatest score of a list, 0 where none is above it. `$blocks` ends at the last whole sixteen scores.
  (func (export "greatest") (param $at i32) (param $blocks i32) (param $end i32) (result f32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $best f32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $blocks)))
        (local.set $a (f32x4.pmax (local.get $a) (v128.load $own (local.get $at))))
        (local.set $b (f32x4.pmax (local.get $b) (v128.load $own offset=16 (local.get $at))))
        (local.set $c (f32x4.pmax (local.get $c) (v128.load $own offset=32 (local.get $at))))
        (local.set $d (f32x4.pmax (local.get $d) (v128.load $own offset=48 (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (local.set $a
      (f32x4.pmax (f32x4.pmax (local.get $a) (local.get $b)) (f32x4.pmax (local.get $c) (local.get $d))))
    (local.set $best
      (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $a)) (f32x4.extract_lane 1 (local.get $a)))
        (f32.max (f32x4.extract_lane 2 (local.get $a)) (f32x4.extract_lane 3 (local.get $a)))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $best (f32.max (local.get $best) (f32.load $own (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (local.get $best))

  ;; Writes the number of each score that reaches a threshold, in order; returns where they end. Most sixteens hold none.
  (func (export "reaching")
    (param $at i32) (param $blocks i32) (param $end i32) (param $threshold f32) (param $found i32) (result i32)
    (local $least v128) (local $number i32) (local $mask i32)
    (local.set $least (f32x4.splat (local.get $threshold)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $blocks)))
        (local.set $mask
          (i32.or
            (i32.or
              (i32x4.bitmask (f32x4.ge (v128.load $own (local.get $at)) (local.get $least)))
              (i32.shl
                (i32x4.bitmask (f32x4.ge (v128.load $own offset=16 (local.get $at)) (local.get $least)))
                (i32.const 4)))
            (i32.or
              (i32.shl
                (i32x4.bitmask (f32x4.ge (v128.load $own offset=32 (local.get $at)) (local.get $least)))
                (i32.const 8))
              (i32.shl
                (i32x4.bitmask (f32x4.ge (v128.load $own offset=48 (local.get $at)) (local.get $least)))
                (i32.const 12)))))
        (block $none
          (loop $each
            (br_if $none (i32.eqz (local.get $mask)))
            (i32.store $own (local.get $found) (i32.add (local.get $number) (i32.ctz (local.get $mask))))
            (local.set $found (i32.add (local.get $found) (i32.const 4)))
            (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
            (br $each)))
        (local.set $number (i32.add (local.get $number) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (if (f32.ge (f32.load $own (local.get $at)) (local.get $threshold))
          (then
            (i32.store $own (local.get $found) (local.get $number))
            (local.set $found (i32.add (local.get $found) (i32.const 4)))))
        (local.set $number (i32.add (local.get $number) (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (local.get $found))

  ;; The same for whole scores, which may be below zero.
  (func (export "reachingWhole")
    (param $at i32) (param $blocks i32) (param $end i32) (param $threshold i32) (param $found i32) (result i32)
    (local $least v128) (local $number i32) (local $mask i32)
    (local.set $least (i32x4.splat (local.get $threshold)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $blocks)))
        (local.set $mask
          (i32.or
            (i32.or
              (i32x4.bitmask (i32x4.ge_s (v128.load $own (local.get $at)) (local.get $least)))
              (i32.shl
                (i32x4.bitmask (i32x4.ge_s (v128.load $own offset=16 (local.get $at)) (local.get $least)))
                (i32.const 4)))
            (i32.or
              (i32.shl
                (i32x4.bitmask (i32x4.ge_s (v128.load $own offset=32 (local.get $at)) (local.get $least)))
                (i32.const 8))
              (i32.shl
                (i32x4.bitmask (i32x4.ge_s (v128.load $own offset=48 (local.get $at)) (local.get $least)))
                (i32.const 12)))))
        (block $none
          (loop $each
            (br_if $none (i32.eqz (local.get $mask)))
            (i32.store $own (local.get $found) (i32.add (local.get $number) (i32.ctz (local.get $mask))))
            (local.set $found (i32.add (local.get $found) (i32.const 4)))
            (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
            (br $each)))
        (local.set $number (i32.add (local.get $number) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (if (i32.ge_s (i32.load $own (local.get $at)) (local.get $threshold))
          (then
            (i32.store $own (local.get $found) (local.get $number))
            (local.set $found (i32.add (local.get $found) (i32.const 4)))))
        (local.set $number (i32.add (local.get $number) (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (local.get $found))

  ;; How many bytes are the same as one; of whole sixteens.
  (func (export "countByte") (param $at i32) (param $end i32) (param $byte i32) (result i32)
    (local $wanted v128) (local $count i32)
    (local.set $wanted (i8x16.splat (local.get $byte)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $count
          (i32.add (local.get $count)
            (i32.popcnt (i8x16.bitmask (i8x16.eq (v128.load $own (local.get $at)) (local.get $wanted))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (local.get $count))

  ;; Of each of some documents the sum of its terms, each its weight times its saturation, in double precision, in the order of the
  ;; terms. A document is sixteen bytes: where its terms begin and end, and what its length damps; its sum is written over the last.
  ;; A term is `number << 7 | frequency in halves`. `$usual` has room for the saturations of frequencies below 8,
  ;; `$held` for the terms of the longest document. `$marks` holds 4 for each term of the need, 0 for all others, which have no weight.
  (func (export "sumTerms")
    (param $document i32) (param $last i32) (param $weights i32) (param $marks i32) (param $usual i32) (param $held i32)
    (param $k1 f64)
    (local $next i32) (local $line i32) (local $lineEnd i32) (local $seen i32)
    (local $entry i32) (local $end i32) (local $put i32) (local $pair i64) (local $packed i32) (local $halves i32)
    (local $sum f64) (local $frequency f64) (local $saturation f64) (local $damping f64) (local $factor f64)
    (local.set $factor (f64.add (local.get $k1) (f64.const 1)))
    ;; Documents lie far apart: the first term of each is looked at before all else, so that their pages are found side by side.
    (local.set $next (local.get $document))
    (block $all
      (loop $each
        (br_if $all (i32.ge_u (local.get $next) (local.get $last)))
        (local.set $entry (i32.load $own (local.get $next)))
        (if (i32.lt_u (local.get $entry) (i32.load $own offset=4 (local.get $next)))
          (then (local.set $packed (i32.xor (local.get $packed) (i32.load $index (local.get $entry))))))
        (local.set $next (i32.add (local.get $next) (i32.const 16)))
        (br $each)))
    ;; Written, as it would be left out otherwise.
    (i32.store $own (local.get $usual) (local.get $packed))
    (block $all
      (loop $each
        (br_if $all (i32.ge_u (local.get $document) (local.get $last)))
        (local.set $entry (i32.load $own (local.get $document)))
        (local.set $end (i32.load $own offset=4 (local.get $document)))
        (local.set $damping (f64.load $own offset=8 (local.get $document)))
        ;; Of the fourth document from here on each line of the cache is looked at.
        (local.set $next (i32.add (local.get $document) (i32.const 64)))
        (if (i32.lt_u (local.get $next) (local.get $last))
          (then
            (local.set $line (i32.load $own (local.get $next)))
            (local.set $lineEnd (i32.load $own offset=4 (local.get $next)))
            (block $touched
              (loop $touch
                (br_if $touched (i32.ge_u (local.get $line) (local.get $lineEnd)))
                (local.set $seen (i32.xor (local.get $seen) (i32.load $index (local.get $line))))
                (local.set $line (i32.add (local.get $line) (i32.const 64)))
                (br $touch)))))
        (local.set $sum (f64.const 0))
        (local.set $halves (i32.const 0))
        (local.set $frequency (f64.const 0))
        (loop $next
          (f64.store $own (i32.add (local.get $usual) (i32.shl (local.get $halves) (i32.const 3)))
            (f64.div (f64.mul (local.get $frequency) (local.get $factor))
              (f64.add (local.get $frequency) (local.get $damping))))
          (local.set $frequency (f64.add (local.get $frequency) (f64.const 0.5)))
          (local.set $halves (i32.add (local.get $halves) (i32.const 1)))
          (br_if $next (i32.lt_u (local.get $halves) (i32.const 16))))
        ;; Terms that the need holds are set aside, two at a time; first the one that is left over. Four in five are none of them, and would
        ;; each make the sum wait for nothing.
        (local.set $put (local.get $held))
        (if (i32.and (i32.sub (local.get $end) (local.get $entry)) (i32.const 4))
          (then
            (local.set $packed (i32.load $index (local.get $entry)))
            (i32.store $own (local.get $put) (local.get $packed))
            (local.set $put
              (i32.add (local.get $put)
                (i32.load8_u $own (i32.add (local.get $marks) (i32.shr_u (local.get $packed) (i32.const 7))))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 4)))))
        (block $done
          (loop $next
            (br_if $done (i32.ge_u (local.get $entry) (local.get $end)))
            (local.set $pair (i64.load $index (local.get $entry)))
            (local.set $packed (i32.wrap_i64 (local.get $pair)))
            (i32.store $own (local.get $put) (local.get $packed))
            (local.set $put
              (i32.add (local.get $put)
                (i32.load8_u $own (i32.add (local.get $marks) (i32.shr_u (local.get $packed) (i32.const 7))))))
            (local.set $packed (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))))
            (i32.store $own (local.get $put) (local.get $packed))
            (local.set $put
              (i32.add (local.get $put)
                (i32.load8_u $own (i32.add (local.get $marks) (i32.shr_u (local.get $packed) (i32.const 7))))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 8)))
            (br $next)))
        (local.set $entry (local.get $held))
        (block $done
          (loop $next
            (br_if $done (i32.ge_u (local.get $entry) (local.get $put)))
            (local.set $packed (i32.load $own (local.get $entry)))
            (local.set $halves (i32.and (local.get $packed) (i32.const 127)))
            (if (i32.lt_u (local.get $halves) (i32.const 16))
              (then
                (local.set $saturation
                  (f64.load $own (i32.add (local.get $usual) (i32.shl (local.get $halves) (i32.const 3))))))
              (else
                (local.set $frequency (f64.mul (f64.convert_i32_u (local.get $halves)) (f64.const 0.5)))
                (local.set $saturation
                  (f64.div (f64.mul (local.get $frequency) (local.get $factor))
                    (f64.add (local.get $frequency) (local.get $damping))))))
            (local.set $sum
              (f64.add (local.get $sum)
                (f64.mul (local.get $saturation)
                  (f64.promote_f32
                    (f32.load $own
                      (i32.add (local.get $weights)
                        (i32.and (i32.shr_u (local.get $packed) (i32.const 5)) (i32.const -4))))))))
            (local.set $entry (i32.add (local.get $entry) (i32.const 4)))
            (br $next)))
        ;; Written, as above.
        (i32.store $own (local.get $held) (local.get $seen))
        (f64.store $own offset=8 (local.get $document) (local.get $sum))
        (local.set $document (i32.add (local.get $document) (i32.const 16)))
        (br $each))))

  ;; Scalar products of a place (double precision) with rows (single precision), four rows at a time, each summed in order. `$rows`
  ;; lists where the rows begin, `$length` is their length in bytes: an even number of values. Sums are written in the order of the list.
  (func (export "products")
    (param $row i32) (param $last i32) (param $length i32) (param $place i32) (param $sums i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $at i32) (local $end i32)
    (local $first v128) (local $second v128) (local $x v128) (local $y v128) (local $value v128)
    ;; The first value of each row is looked at before all else, as above.
    (local.set $at (local.get $row))
    (block $all
      (loop $each
        (br_if $all (i32.ge_u (local.get $at) (local.get $last)))
        (local.set $a (i32.xor (local.get $a) (i32.load $index (i32.load $own (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $each)))
    (i32.store $own (local.get $sums) (local.get $a))
    (block $all
      (loop $each
        (br_if $all (i32.ge_u (local.get $row) (local.get $last)))
        (local.set $a (i32.load $own (local.get $row)))
        (local.set $b (i32.load $own offset=4 (local.get $row)))
        (local.set $c (i32.load $own offset=8 (local.get $row)))
        (local.set $d (i32.load $own offset=12 (local.get $row)))
        (local.set $end (i32.add (local.get $a) (local.get $length)))
        (local.set $at (local.get $place))
        (local.set $first (v128.const i64x2 0 0))
        (local.set $second (v128.const i64x2 0 0))
        (block $done
          (loop $next
            (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
            (local.set $x (f64x2.promote_low_f32x4 (v128.load64_zero $index (local.get $a))))
            (local.set $y (f64x2.promote_low_f32x4 (v128.load64_zero $index (local.get $b))))
            (local.set $value (v128.load64_splat $own (local.get $at)))
            (local.set $first
              (f64x2.add (local.get $first)
                (f64x2.mul (local.get $value)
                  (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $x) (local.get $y)))))
            (local.set $first
              (f64x2.add (local.get $first)
                (f64x2.mul (v128.load64_splat $own offset=8 (local.get $at))
                  (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $x) (local.get $y)))))
            (local.set $x (f64x2.promote_low_f32x4 (v128.load64_zero $index (local.get $c))))
            (local.set $y (f64x2.promote_low_f32x4 (v128.load64_zero $index (local.get $d))))
            (local.set $second
              (f64x2.add (local.get $second)
                (f64x2.mul (local.get $value)
                  (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $x) (local.get $y)))))
            (local.set $second
              (f64x2.add (local.get $second)
                (f64x2.mul (v128.load64_splat $own offset=8 (local.get $at))
                  (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $x) (local.get $y)))))
            (local.set $a (i32.add (local.get $a) (i32.const 8)))
            (local.set $b (i32.add (local.get $b) (i32.const 8)))
            (local.set $c (i32.add (local.get $c) (i32.const 8)))
            (local.set $d (i32.add (local.get $d) (i32.const 8)))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br $next)))
        (v128.store $own (local.get $sums) (local.get $first))
        (v128.store $own offset=16 (local.get $sums) (local.get $second))
        (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (br $each))))

  ;; Scores of one channel as a part of the sum of channels, two at a time: score / best * share / highest * strength.
  (func (export "scale")
    (param $score i32) (param $end i32) (param $sums i32)
    (param $best f64) (param $share f64) (param $highest f64) (param $strength f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $score) (local.get $end)))
        (v128.store $own (local.get $sums)
          (f64x2.mul
            (f64x2.div
              (f64x2.mul
                (f64x2.div
                  (f64x2.promote_low_f32x4 (v128.load64_zero $own (local.get $score)))
                  (f64x2.splat (local.get $best)))
                (f64x2.splat (local.get $share)))
              (f64x2.splat (local.get $highest)))
            (f64x2.splat (local.get $strength))))
        (local.set $score (i32.add (local.get $score) (i32.const 8)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
        (br $next))))
)
