"""Start the command line for ``python -m merchant_desk``; it knows nothing but where that begins."""

from merchant_desk.cli import main

if __name__ == "__main__":
    main()
